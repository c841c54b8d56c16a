import { useWords } from "../base/context";

/** Says that the figures did not come, and offers to try again. */
export function SeriesFailed({ onRetry }: { onRetry: () => void }) {
  const { figures, tryAgain } = useWords();
  return (
    <p>
      {figures.failed}{" "}
      <button type="button" className="button" onClick={onRetry}>
        {tryAgain}
      </button>
    </p>
  );
}
