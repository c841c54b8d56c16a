import { type ReactNode, useRef } from "react";
import { useTimelineState, useWords } from "../base/context";
import type { DialogName } from "../base/dialogs";
import { ErrorBoundary } from "../base/ErrorBoundary";
import { lazyPart } from "../base/lazyPart";
import { usePlace } from "../base/places";
import { HowToRead } from "../chart/HowToRead";
import { Zooms } from "../chart/Zooms";
import { useHasCollected } from "../collect/useHasCollected";
import { Charts } from "../compare/Charts";
import { Sheet } from "../controls/Sheet";
import { Details } from "../details/Details";
import { Overview } from "../overview/Overview";
import { Crash } from "../status/Crash";
import { Status } from "../status/Status";
import { Triangle } from "../triangle/Triangle";
import { TriangleLine } from "../triangle/TriangleLine";
import { useSheet } from "./useSheet";

const List = lazyPart(() => import("../collect/MarkedList").then(({ MarkedList }) => MarkedList));
const Contents = lazyPart(() => import("../contents/Contents").then(({ Contents }) => Contents));
const Story = lazyPart(() => import("../story/Story").then(({ Story }) => Story));
const Teach = lazyPart(() => import("../teach/Teach").then(({ Teach }) => Teach));
const OnPicture = lazyPart(() => import("../collect/OnPicture").then(({ OnPicture }) => OnPicture));
const Summary = lazyPart(() => import("../summary/Summary").then(({ Summary }) => Summary));

interface OnDialog {
  readonly onDialog: (dialog: DialogName) => void;
}

/** The picture or the list, and the open event beside it or over its lower edge. */
export function Main({ isPhone, onDialog }: { isPhone: boolean } & OnDialog) {
  const words = useWords();
  const isEmpty = useTimelineState((state) => state.selected === null && state.walk === null);
  const isList = useTimelineState((state) => state.view === "list");
  const { isOpen, height, setHeight, open, close } = useSheet();
  const main = useRef<HTMLElement>(null);
  usePlace("main", main);
  return (
    <main
      ref={main}
      id="main"
      className={isPhone && isOpen ? "page-main is-open" : "page-main"}
      tabIndex={-1}
    >
      <div className="page-stage">
        <Stage onOpen={() => onDialog("open")}>
          {isPhone ? (
            <div className="page-readout">
              <TriangleLine isOpen={isOpen} onOpen={open} />
              <Zooms />
            </div>
          ) : (
            isList && (
              <div className="chart-zoom-row">
                <Zooms />
              </div>
            )
          )}
        </Stage>
      </div>
      {isPhone ? (
        <Sheet
          label={words.details.label}
          {...{ isOpen, height, isEmpty }}
          onHeight={setHeight}
          onClose={close}
        >
          <Open isPhone onDialog={onDialog} />
        </Sheet>
      ) : (
        <aside className="page-aside" aria-label={words.details.label}>
          <Open onDialog={onDialog} />
        </aside>
      )}
    </main>
  );
}

function Stage({ onOpen, children }: { onOpen: () => void; children: ReactNode }) {
  const status = useTimelineState((state) => state.status);
  const isCollecting = useHasCollected();
  const view = useTimelineState((state) => state.view);
  if (status !== "ready") return <Status onOpen={onOpen} />;
  const foot = (
    <>
      <Overview />
      {children}
    </>
  );
  return (
    <>
      <Summary />
      {view === "list" ? (
        <>
          <List />
          {foot}
        </>
      ) : (
        <ErrorBoundary fallback={(fault) => <Crash {...fault} />}>
          <Charts HowToRead={HowToRead} Signs={isCollecting ? OnPicture : undefined}>
            <Zooms />
          </Charts>
          {foot}
        </ErrorBoundary>
      )}
    </>
  );
}

/** The step of a story, the triangle, and the event; on a phone the event comes first. */
function Open({ isPhone = false, onDialog }: { isPhone?: boolean } & OnDialog) {
  const isReady = useTimelineState((state) => state.status === "ready");
  const isWalking = useTimelineState((state) => state.walk !== null);
  const hasEvent = useTimelineState((state) => state.selected !== null);
  const isLater = isPhone && hasEvent;
  return (
    <>
      {isWalking && <Story />}
      {isWalking && <Teach />}
      {!isLater && <Triangle />}
      {isReady && (hasEvent ? <Details onDialog={onDialog} /> : !isWalking && <Contents />)}
      {isLater && <Triangle />}
    </>
  );
}
