import { useRef, useState } from "react";
import { toAddress } from "../../store/store";
import { late } from "../fault/late";
import { useTimeline, useTimelineState, useWords } from "../timeline";
import { Dialog } from "./Dialog";
import { embedSnippet, shareLink } from "./snippet";

const Save = late(() => import("../save/Save").then(({ Save }) => Save));

/** The link and the iframe snippet of the view as it is now. */
export function Share({ onClose }: { onClose: () => void }) {
  const { store } = useTimeline();
  const title = useTimelineState((state) => state.data?.dataset.about.title);
  const { shareDialog, subtitle } = useWords();
  const address = toAddress(store.getState());
  const link = shareLink(address, window.location.href);
  const snippet = embedSnippet(
    address,
    window.location.href,
    shareDialog.frameTitle(title ?? subtitle),
  );
  return (
    <Dialog title={shareDialog.title} onClose={onClose}>
      <Copy label={shareDialog.link} text={link} rows={2} />
      <Copy label={shareDialog.embed} text={snippet} rows={7} />
      <p>{shareDialog.embedHint}</p>
      <Save />
    </Dialog>
  );
}

interface CopyProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}

function Copy({ label, text, rows }: CopyProps) {
  const { shareDialog } = useWords();
  const [outcome, setOutcome] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(shareDialog.copied);
    } catch {
      // Where the browser refuses, the text stands selected and ready.
      setOutcome(shareDialog.copyFailed);
    }
  };
  return (
    <>
      <label>
        {label}
        <textarea ref={field} readOnly rows={rows} value={text} spellCheck={false} />
      </label>
      <div className="row">
        <span role="status">{outcome}</span>
        <button
          type="button"
          className="button"
          onClick={copy}
          aria-label={`${shareDialog.copy}: ${label}`}
        >
          {shareDialog.copy}
        </button>
      </div>
    </>
  );
}
