import { parseDate } from "../../src/model/date";
import type { Source } from "../../src/model/schema";
import type { Edition } from "./edition";

/** A source with its link and where it comes from. */
export function SourceLine({ edition, source }: { edition: Edition; source: Source }) {
  const { details, formats } = edition.words;
  const date = source.date ? parseDate(source.date) : null;
  const origin = [
    source.publisher,
    date && formats.date(date),
    formats.foreign(source.lang),
    source.kind === "primary" && details.primary,
  ];
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="noopener noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}{" "}
      <small>{origin.filter(Boolean).join(" · ")}</small>
    </>
  );
}
