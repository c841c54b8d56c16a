import type { ReactNode } from "react";
import { useTimeline, useTimelineState, useWords } from "./context";
import { ProblemList } from "./ProblemList";
import { Pending } from "./pending";

/** Shows its children once the whole record has loaded; until then, the progress or the failure. */
export function WhenComplete({ children }: { children?: ReactNode }) {
  const detailsStatus = useTimelineState(({ archive, detailsStatus }) =>
    archive?.isOpening ? "loading" : detailsStatus,
  );
  const { loading } = useWords();
  if (detailsStatus === "loaded") return children;
  if (detailsStatus === "failed") return <DetailsFailed />;
  return (
    <p>
      <progress aria-label={loading} />
      <Pending />
    </p>
  );
}

/** Says that the texts of the events could not be loaded and why, and offers to try again. */
export function DetailsFailed() {
  const { complete } = useTimeline();
  const problems = useTimelineState((state) => state.problems);
  const { detailsFailed, tryAgain } = useWords();
  return (
    <div className="notice" role="alert">
      <span>{detailsFailed}</span>
      <ProblemList problems={problems} />
      <button type="button" className="button" onClick={complete}>
        {tryAgain}
      </button>
    </div>
  );
}
