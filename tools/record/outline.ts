/**
 * The outline of a record: all that the picture shows, so that it is there long before the texts. It is a dataset
 * like the record, with the same events in the same order; so is the outline of its texts in another language.
 */

/** What an event in the outline keeps, in the record and in its texts. */
const KEYS = [
  "id",
  "date",
  "title",
  "label",
  "actors",
  "topics",
  "effects",
  "importance",
  // What much else hangs on is named first.
  "links",
] as const;

interface Record {
  readonly events: readonly Readonly<{ [key: string]: unknown }>[];
  readonly codebook?: unknown;
}

/** The outline of the JSON of a record or of its texts, as text. Throws where that has no list of events. */
export function toOutline(json: unknown): string {
  if (!isRecord(json)) throw new Error("outline: expected a record with a list of events");
  const events = json.events.map((event) =>
    Object.fromEntries(KEYS.flatMap((key) => (key in event ? [[key, event[key]]] : []))),
  );
  const { codebook: _, ...head } = json;
  return JSON.stringify({ ...head, events });
}

function isRecord(json: unknown): json is Record {
  return (
    typeof json === "object" && json !== null && "events" in json && Array.isArray(json.events)
  );
}
