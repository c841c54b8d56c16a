import { outlineOf } from "../../src/model/outline";
import { readDataset } from "../../src/model/readDataset";

/** The outline of the JSON of a record, as text. Throws if there is no list of events. */
export function toOutline(json: unknown): string {
  if (!hasEvents(json)) throw new Error("outline: expected a record with a list of events");
  return JSON.stringify(outlineOf(readDataset(json).dataset));
}

/** The texts of an event that go into its outline. */
const TEXTS = ["id", "title", "label"] as const;

/** The outline of the JSON of a record's texts in another language, as text. Throws if there is no list of events. */
export function toTextsOutline(json: unknown): string {
  if (!hasEvents(json)) throw new Error("outline: expected texts with a list of events");
  const events = json.events.map((event) =>
    Object.fromEntries(TEXTS.flatMap((key) => (key in event ? [[key, event[key]]] : []))),
  );
  const stories = json.stories?.map((story) => ({ ...story, steps: [] }));
  const { codebook: _, ...head } = json;
  return JSON.stringify({ ...head, events, ...(stories && { stories }) });
}

interface Texts {
  readonly events: readonly Readonly<{ [key: string]: unknown }>[];
  readonly stories?: readonly Readonly<{ [key: string]: unknown }>[];
  readonly codebook?: unknown;
}

function hasEvents(json: unknown): json is Texts {
  return (
    typeof json === "object" && json !== null && "events" in json && Array.isArray(json.events)
  );
}
