import { useWords } from "../base/context";

/** Says that the series could not be loaded, and offers to try again. */
export function SeriesFailed({ onRetry }: { onRetry: () => void }) {
  const { series, tryAgain } = useWords();
  return (
    <p>
      {series.failed}{" "}
      <button type="button" className="button" onClick={onRetry}>
        {tryAgain}
      </button>
    </p>
  );
}
