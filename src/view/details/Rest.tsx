import type { ReactNode } from "react";
import { ProblemList } from "../page/Problems";
import { useTimeline, useTimelineState, useWords } from "../timeline";

/** What comes after the outline of the record; until then how it stands with it. */
export function Rest({ children }: { children?: ReactNode }) {
  const whole = useTimelineState((state) => state.detailsStatus);
  const { loading } = useWords();
  if (whole === "here") return children;
  if (whole === "failed") return <RestFailed />;
  return (
    <p>
      <progress aria-label={loading} />
      <span hidden data-late="" />
    </p>
  );
}

/** Says that the texts of the events did not come and why, and offers to try again. */
export function RestFailed() {
  const { complete } = useTimeline();
  const problems = useTimelineState((state) => state.problems);
  const { restFailed, tryAgain } = useWords();
  return (
    <div className="notice" role="alert">
      <span>{restFailed}</span>
      <ProblemList problems={problems} />
      <button type="button" className="button" onClick={complete}>
        {tryAgain}
      </button>
    </div>
  );
}
