import { type ReactNode, useRef, useState } from "react";
import type { ShareWords } from "../../i18n/en/share";
import "./copy.css";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly words: ShareWords["copying"];
  /** More actions for the text. */
  readonly children?: ReactNode;
}

/** A text with a button that copies it and confirms that. */
export function Copy({ label, text, rows, words, children }: Props) {
  // The text that was copied: if the text changes, the confirmation goes.
  const [outcome, setOutcome] = useState<{ text: string; said: string } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const isCopied = field.current !== null && (await copyText(field.current));
    setOutcome({ text, said: isCopied ? words.copied : words.failed });
  };
  return (
    <div className="copy">
      <label>
        {label}
        <textarea ref={field} readOnly rows={rows} value={text} spellCheck={false} />
      </label>
      <div className="dialog-row">
        <span role="status">{outcome?.text === text && outcome.said}</span>
        {children}
        <button
          type="button"
          className="button"
          onClick={copy}
          aria-label={`${words.copy}: ${label}`}
        >
          {words.copy}
        </button>
      </div>
    </div>
  );
}

/** Copies the text of a field. If the browser refuses, the text is left selected. */
async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Without the API: an insecure page, an old browser, or a frame without permission.
    field.focus();
    field.select();
    return document.execCommand?.("copy") ?? false;
  }
}
