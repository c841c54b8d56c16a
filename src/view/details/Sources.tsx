import { parseDate } from "../../model/date";
import type { Source } from "../../model/schema";
import { useWords } from "../base/context";

/** The sources of an event. The schema admits only http(s) addresses as links. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const { details } = useWords();
  return (
    <>
      <h3>{details.sources}</h3>
      {sources.length === 0 && <p className="meta">{details.noSources}</p>}
      <ul>
        {sources.map((source) => (
          <li key={`${source.url} ${source.title}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The title of a source, as a link if it has an address, and its origin. */
export function SourceLine({ source }: { source: Source }) {
  const { details } = useWords();
  return (
    <>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          <bdi>{source.title}</bdi>
          <span aria-hidden="true"> ↗</span>
          <span className="hidden"> ({details.newTab})</span>
        </a>
      ) : (
        <bdi>{source.title}</bdi>
      )}{" "}
      <Origin source={source} />
    </>
  );
}

/** Who published a source, when, in which language if not in the reader's, and whether it is a primary one. */
export function Origin({ source }: { source: Source }) {
  const { details, formats } = useWords();
  const date = source.date ? parseDate(source.date) : null;
  const parts = [
    source.publisher,
    date && formats.date(date),
    formats.foreign(source.lang),
    source.kind === "primary" && details.primary,
  ];
  return <small>{parts.filter(Boolean).join(" · ")}</small>;
}
