import { reload } from "./addressBar";
import { useTimeline, useWords } from "./context";
import "./notice.css";

interface Props {
  readonly onRetry: () => void;
  readonly onClose?: (() => void) | undefined;
}

/** Replaces a part that could not be shown. If the part would have covered the page, so does this. */
export function PartFailed({ onRetry, onClose }: Props) {
  const { store } = useTimeline();
  const { fault, tryAgain, close } = useWords();
  return (
    <div className={onClose ? "notice is-over" : "notice"} role="alert">
      <span>{fault.part}</span>
      <button type="button" className="button" onClick={onRetry}>
        {tryAgain}
      </button>
      <button type="button" className="button" onClick={() => reload(store)}>
        {fault.reload}
      </button>
      {onClose && (
        <button type="button" className="button is-icon" aria-label={close} onClick={onClose}>
          ×
        </button>
      )}
    </div>
  );
}
