import { reload } from "../base/addressBar";
import { useTimeline, useWords } from "../base/context";
import type { Fault } from "../base/ErrorBoundary";
import { lazyPart } from "../base/lazyPart";
import "../base/notice.css";
import "./crash.css";

const List = lazyPart(() => import("../list/List").then(({ List }) => List));

/** Replaces the picture, or the whole page, if it breaks: says why, and lists the events. */
export function Crash({ error, retry }: Fault) {
  const { store } = useTimeline();
  const { fault, tryAgain } = useWords();
  return (
    <div className="crash">
      <div className="notice" role="alert">
        <span>{fault.crash(error.message)}</span>
        <span>{fault.listed}</span>
        <button type="button" className="button" onClick={retry}>
          {tryAgain}
        </button>
        <button type="button" className="button" onClick={() => reload(store)}>
          {fault.reload}
        </button>
      </div>
      <List />
    </div>
  );
}
