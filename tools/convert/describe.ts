import { words } from "../../src/i18n/en/receipt";
import type { Converted } from "./convertFile";

/** How many notes are listed. */
const MOST_NOTES = 20;

/** A receipt as text for a terminal. */
export function describeReceipt(receipt: Converted): string {
  if (receipt.format === null) return `${receipt.file}: ${receipt.reason}`;
  const { file, format, encoding, read, rows, events, groups, first, last, notes } = receipt;
  const summary = words.summary(String(read), String(rows), words.formats[format], encoding);
  const said = notes.slice(0, MOST_NOTES).map(({ at, field, text, outcome }) => {
    const where = [at, field].filter(Boolean).join(", ");
    return `  ${where && `${where}: `}${text} (${words.outcomes[outcome]})`;
  });
  const rest = notes.length - said.length;
  return [
    `${file}: ${summary}`,
    `  ${events} events in ${groups} groups, ${first ?? "…"} to ${last ?? "…"}`,
    ...said,
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ].join("\n");
}
