import { useRef, useState } from "react";
import { openWords } from "../../i18n/openWords";
import { nameOf } from "../../store/load/named";
import type { Source } from "../../store/state";
import { useTimelineState, useWords } from "../base/context";
import { focusPlace, usePlace } from "../base/places";
import { useLazyWords } from "../base/useLazyWords";
import "../base/notice.css";

/** Says how much of the opened data was read, until it is dismissed, and offers the receipt. */
export function Opened({ onDetails }: { onDetails: () => void }) {
  const receipt = useTimelineState((state) => state.receipt);
  const source = useTimelineState((state) => state.source);
  const page = useWords();
  const words = useLazyWords(openWords);
  const [dismissed, setDismissed] = useState<unknown>(null);
  if (!receipt || !words || dismissed === receipt) return null;
  const { number } = page.formats;
  const dismiss = () => {
    // Its button goes with it.
    focusPlace("main");
    setDismissed(receipt);
  };
  return (
    <div className="notice" role="status">
      <Line>{words.opened(nameOfSource(source), number(receipt.read), number(receipt.rows))}</Line>
      <button type="button" className="button" onClick={onDetails}>
        {words.details}
      </button>
      <button type="button" className="button is-icon" aria-label={page.close} onClick={dismiss}>
        ×
      </button>
    </div>
  );
}

/** The sentence, which gets the focus of whoever opened the data by keyboard. */
function Line({ children }: { children: string }) {
  const line = useRef<HTMLSpanElement>(null);
  usePlace("receipt", line);
  return (
    <span ref={line} tabIndex={-1} dir="auto">
      {children}
    </span>
  );
}

function nameOfSource(source: Source): string {
  if (source.kind === "file") return source.name;
  return source.kind === "address" ? nameOf(source.url) : "";
}
