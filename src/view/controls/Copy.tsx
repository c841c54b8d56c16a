import { type ReactNode, useRef, useState } from "react";
import type { ShareWords } from "../../i18n/en/share";
import "./copy.css";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly words: ShareWords["copying"];
  /** More that can be done with the text. */
  readonly children?: ReactNode;
}

/** A text to take along, with a button that copies it and says so. */
export function Copy({ label, text, rows, words, children }: Props) {
  // What was copied, so that the word for it goes when the text is another.
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

/** Copies what a field holds; where the browser refuses, the text stands selected and ready. */
async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Without the API: no secure page, an old browser, or a frame that may not.
    field.focus();
    field.select();
    return document.execCommand?.("copy") ?? false;
  }
}
