import { useTimelineState, useWords } from "../base/context";
import { ProblemList } from "../base/Problems";
import "../base/message.css";

/** Replaces the picture while there is none: shows the progress of loading, or why it failed. */
export function Status() {
  const status = useTimelineState((state) => state.status);
  const progress = useTimelineState((state) => state.progress);
  const problems = useTimelineState((state) => state.problems);
  const isOurs = useTimelineState((state) => state.initialAddress.data === null);
  const words = useWords();
  if (status === "ready") return null;
  if (status === "loading") {
    return (
      <div className="message" role="status">
        <p>{words.loading}</p>
        <progress value={progress ?? undefined} max={1} aria-label={words.loading} />
      </div>
    );
  }
  return (
    <div className="message" role="alert">
      <h2>{words.failed}</h2>
      <ProblemList problems={problems} />
      <div className="actions">
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {words.tryAgain}
        </button>
        {!isOurs && (
          <a className="button" href="./">
            {words.loadOurs}
          </a>
        )}
      </div>
    </div>
  );
}
