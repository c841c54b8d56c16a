import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { isRecord } from "../../store/source";
import { select } from "../../store/store";
import { shareLink } from "../../store/url/shareLink";
import { toAddress } from "../../store/url/url";
import { setView } from "../../store/view";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { ErrorBoundary } from "../base/ErrorBoundary";
import { useEscape } from "../base/escape";
import { lazyPart } from "../base/lazyPart";
import { usePending } from "../base/pending";
import { usePlace } from "../base/places";
import { applyFont, applyTheme } from "../base/theme";
import { useFocusReturn } from "../base/useFocusReturn";
import { Zooms } from "../chart/Zooms";
import { Charts } from "../compare/Charts";
import { usePlaceNames } from "../filters/usePlaceNames";
import { Overview } from "../overview/Overview";
import { Crash } from "../status/Crash";
import { autoHeight } from "./autoHeight";
import { receiveMessages } from "./receive";
import { sendChanges } from "./report";
import "./embed.css";

// The picture comes first. Parts that most frames never show load when they are shown.
const Compact = lazyPart(() => import("./Compact").then(({ Compact }) => Compact));
const Summary = lazyPart(() => import("../summary/Summary").then(({ Summary }) => Summary));
const List = lazyPart(() => import("../list/List").then(({ List }) => List));
const Filters = lazyPart(() => import("../filters/Filters").then(({ Filters }) => Filters));
const ArchiveLine = lazyPart(() =>
  import("../archive/ArchiveLine").then(({ ArchiveLine }) => ArchiveLine),
);
const NoMatch = lazyPart(() => import("../status/NoMatch").then(({ NoMatch }) => NoMatch));
const Problems = lazyPart(() => import("../base/Problems").then(({ Problems }) => Problems));
const Status = lazyPart(() => import("../status/Status").then(({ Status }) => Status));
const Story = lazyPart(() => import("../story/Story").then(({ Story }) => Story));

/** The page in a frame: the title, the picture, the open event, the sources, and a link to the full page. */
export function Embed() {
  const { store, selectors } = useTimeline();
  const isReady = useTimelineState((state) => state.status === "ready");
  const isPainted = usePainted(isReady);
  const theme = useTimelineState((state) => state.theme);
  const about = useTimelineState((state) => state.data?.dataset.about);
  const { title, note, font } = useTimelineState((state) => state.initialAddress);
  const hasProblems = useTimelineState(
    ({ problems, unread }) => problems.length + unread.length > 0,
  );
  const isEmpty = useTimelineState((state) => state.data !== null && selectors.count(state) === 0);
  const isArchive = useTimelineState((state) => state.archive !== null);
  const hasFilters = useTimelineState((state) => state.initialAddress.controls === "filters");
  const isWalking = useTimelineState((state) => state.walk !== null);
  const isOpen = useTimelineState((state) => state.selected !== null);
  const isList = useTimelineState((state) => state.view === "list");
  const words = useWords();
  const [main, parts] = useHost();
  usePlace("main", main);
  useEffect(() => applyTheme(theme), [theme]);
  useLayoutEffect(() => applyFont(font), [font]);
  useFocusReturn();
  usePlaceNames();
  usePending(isReady && !isPainted && (hasProblems || isEmpty || isWalking));
  useEscape("page", () => {
    select(store, null);
    return true;
  });
  return (
    <main ref={main} className="embed is-embed">
      <div ref={parts.above}>
        <div className="embed-head">
          <h1 dir="auto">{title || (about?.title ?? words.subtitle)}</h1>
          <Zooms />
        </div>
        {note && (
          <p className="embed-note" dir="auto">
            {note}
          </p>
        )}
        {hasFilters && <Filters />}
        {isPainted && hasProblems && <Problems />}
        {isPainted && isArchive && <ArchiveLine />}
        {isPainted && isEmpty && <NoMatch />}
      </div>
      <div className="embed-stage">
        {isReady ? (
          <ErrorBoundary fallback={(fault) => <Crash {...fault} />}>
            {isPainted && isList && <Summary />}
            {isList ? <List /> : <Charts />}
            <Overview />
            {isPainted && !isList && <Summary />}
          </ErrorBoundary>
        ) : (
          <Status />
        )}
      </div>
      <div className="under">
        <div ref={parts.opened} className="embed-opened">
          {isWalking ? isPainted && <Story /> : isOpen && <Compact />}
        </div>
        <Footer element={parts.below} />
      </div>
    </main>
  );
}

/** Whether the picture has been painted. Nothing else is fetched before that, nor in a frame that nobody sees. */
function usePainted(isReady: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    const frame = requestAnimationFrame(() => setPainted(true));
    return () => cancelAnimationFrame(frame);
  }, [isReady]);
  return isPainted;
}

/** Reports the height of the frame to its host, and exchanges messages with it. */
function useHost() {
  const timeline = useTimeline();
  const main = useRef<HTMLElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const opened = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLElement>(null);
  const parts = { above, opened, below };
  useLayoutEffect(() => {
    if (!main.current) return;
    const height = autoHeight(main.current, parts, timeline);
    const stops = [height.stop, sendChanges(timeline), receiveMessages(timeline, height.repeat)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [timeline]);
  return [main, parts] as const;
}

function Footer({ element }: { element: RefObject<HTMLElement | null> }) {
  const about = useTimelineState((state) => state.data?.dataset.about);
  const isOurs = useTimelineState(isRecord);
  const host = useTimelineState((state) => state.initialAddress);
  const { embed, title } = useWords();
  const isWorded = host.title !== "" || host.note !== "";
  const credits = [
    isOurs && title,
    embed.sources,
    about?.credit,
    about?.license,
    isWorded && embed.hostWords,
  ];
  return (
    <footer ref={element}>
      <span>
        {credits.filter(Boolean).join(" · ")}
        {host.credit && (
          <>
            {" · "}
            <bdi>{host.credit}</bdi>
          </>
        )}
      </span>
      <Switch />
      <OpenFull />
    </footer>
  );
}

/** Switches to the list, or back to the picture. */
function Switch() {
  const { store } = useTimeline();
  const other = useTimelineState((state) => (state.view === "list" ? "timeline" : "list"));
  const { view } = useWords();
  return (
    <button type="button" className="link" onClick={() => setView(store, other)}>
      {view[other]}
    </button>
  );
}

/** A link to the full page that always carries the state of the frame. */
function OpenFull() {
  const { store } = useTimeline();
  const words = useWords();
  // Read on use: the address changes with every gesture, this component does not render as often.
  const link = () => {
    const state = store.getState();
    return shareLink(toAddress(state), window.location.href, state.source);
  };
  const aim = (event: { currentTarget: HTMLAnchorElement }) => {
    event.currentTarget.href = link() ?? "";
  };
  const href = link();
  if (href === null) return null;
  return (
    <a href={href} target="_blank" rel="noopener" onPointerDown={aim} onFocus={aim} onClick={aim}>
      {words.embed.open} <span aria-hidden="true">↗</span>
    </a>
  );
}
