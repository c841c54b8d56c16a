import { useState } from "react";
import { openWords } from "../../i18n/openWords";
import { nameOf } from "../../store/load/named";
import type { Source } from "../../store/state";
import { useTimelineState, useWords } from "../base/context";
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
  return (
    <div className="notice" role="status">
      <span dir="auto">
        {words.opened(nameOfSource(source), number(receipt.read), number(receipt.rows))}
      </span>
      <button type="button" className="button" onClick={onDetails}>
        {words.details}
      </button>
      <button
        type="button"
        className="button is-icon"
        aria-label={page.close}
        onClick={() => setDismissed(receipt)}
      >
        ×
      </button>
    </div>
  );
}

function nameOfSource(source: Source): string {
  if (source.kind === "file") return source.name;
  return source.kind === "address" ? nameOf(source.url) : "";
}
