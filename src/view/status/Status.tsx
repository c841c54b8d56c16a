import { type ComponentType, useEffect, useState } from "react";
import { describeProblem } from "../../model/problem";
import { useTimelineState, useWords } from "../base/context";
import "../base/message.css";

/** Replaces the picture while there is none: shows the progress of loading, or why it failed. */
export function Status({ onOpen }: { onOpen?: () => void }) {
  const status = useTimelineState((state) => state.status);
  const progress = useTimelineState((state) => state.progress);
  const words = useWords();
  if (status === "ready") return null;
  if (status === "failed") return <Failed onOpen={onOpen} />;
  return (
    <div className="message" role="status">
      <p>{words.loading}</p>
      <progress value={progress ?? undefined} max={1} aria-label={words.loading} />
    </div>
  );
}

/** `onOpen` lets the reader open other data. */
function Failed({ onOpen }: { onOpen: (() => void) | undefined }) {
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
        {onOpen && (
          <button type="button" className="button" onClick={onOpen}>
            {words.openData}
          </button>
        )}
      </div>
    </div>
  );
}
