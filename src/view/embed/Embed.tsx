import { useEffect } from "react";
import { select, toAddress } from "../../store/store";
import { Chart } from "../chart/Chart";
import { Zooms } from "../chart/Zooms";
import { shareLink } from "../dialogs/snippet";
import { Boundary } from "../fault/Boundary";
import { Crash } from "../fault/Crash";
import { late } from "../fault/late";
import { Filters } from "../filters/Filters";
import { Overview } from "../overview/Overview";
import { NoMatch } from "../page/NoMatch";
import { Problems } from "../page/Problems";
import { Status } from "../page/Status";
import { applyTheme } from "../page/theme";
import { useWayBack } from "../page/wayBack";
import { useTimeline, useTimelineState, useWords } from "../timeline";
import { Compact } from "./Compact";
import "./embed.css";

const Summary = late(() => import("../summary/Summary").then(({ Summary }) => Summary));
const Story = late(() => import("../story/Story").then(({ Story }) => Story));

/** The page in a frame: the title, the picture, the event that is open, the sources and the way to the full page. */
export function Embed() {
  const { store } = useTimeline();
  const status = useTimelineState((state) => state.status);
  const theme = useTimelineState((state) => state.theme);
  const about = useTimelineState((state) => state.data?.dataset.about);
  const controls = useTimelineState((state) => state.kept.controls);
  const isWalking = useTimelineState((state) => state.walk !== null);
  const words = useWords();
  useEffect(() => applyTheme(theme), [theme]);
  useWayBack();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && select(store, null);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [store]);
  return (
    <main className="embed">
      <h1>{about?.title ?? words.subtitle}</h1>
      <Problems />
      {controls === "filters" && <Filters />}
      <NoMatch />
      <div className="stage">
        {status === "ready" ? (
          <Boundary fallback={(fault) => <Crash {...fault} />}>
            <Summary />
            <Chart />
            <Overview />
          </Boundary>
        ) : (
          <Status />
        )}
        {isWalking ? <Story /> : <Compact />}
      </div>
      <footer>
        <span>
          {words.embed.sources}
          {about?.license && ` · ${about.license}`}
        </span>
        <div className="zoom-row">
          <Zooms />
        </div>
        <OpenFull />
      </footer>
    </main>
  );
}

/** A link to the full page that always carries the state of the frame. */
function OpenFull() {
  const { store } = useTimeline();
  const words = useWords();
  // Read when it is used: the address follows every gesture, this component does not.
  const aim = (event: { currentTarget: HTMLAnchorElement }) => {
    event.currentTarget.href = shareLink(toAddress(store.getState()), window.location.href);
  };
  return (
    <a
      href={shareLink(toAddress(store.getState()), window.location.href)}
      target="_blank"
      rel="noopener"
      onPointerDown={aim}
      onFocus={aim}
      onClick={aim}
    >
      {words.embed.open} <span aria-hidden="true">↗</span>
    </a>
  );
}
