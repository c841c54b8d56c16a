import { type ComponentType, useEffect, useState } from "react";
import { describeProblem } from "../../model/problem";
import { useTimelineState, useWords } from "../base/context";
import "../base/message.css";

/** Replaces the picture while there is none: shows the progress of loading, or why it failed. */
export function Status() {
  const status = useTimelineState((state) => state.status);
  const progress = useTimelineState((state) => state.progress);
  const words = useWords();
  if (status === "ready") return null;
  if (status === "failed") return <Failed />;
  return (
    <div className="message" role="status">
      <p>{words.loading}</p>
      <progress value={progress ?? undefined} max={1} aria-label={words.loading} />
    </div>
  );
}

function Failed() {
  const [first] = useTimelineState((state) => state.problems);
  const words = useWords();
  const [Reason, setReason] = useState<ComponentType | null>(null);
  useEffect(() => {
    import("./Reason").then(
      ({ Reason }) => setReason(() => Reason),
      // What keeps the data away may keep this away as well.
      () => {},
    );
  }, []);
  return (
    <div className="message" role="alert">
      <h2>{words.failed}</h2>
      {Reason ? <Reason /> : <p>{first && describeProblem(first)}</p>}
      <div className="actions">
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {words.tryAgain}
        </button>
      </div>
    </div>
  );
}
