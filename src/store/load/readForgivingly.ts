import { type Problem, quote } from "../../model/problem";
import { EventReader, type Findings, readHead } from "../../model/readDataset";
import { eventList } from "../../model/readSound";
import { resolveReferences } from "../../model/references";
import { inSlices } from "./inSlices";
import type { Loaded } from "./loaded";

/** Reads what is good in a dataset that has faults, in slices of time. */
export async function readForgivingly(
  json: unknown,
  problems: Problem[],
  progress: (share: number) => void,
): Promise<Loaded> {
  const findings: Findings = { problems, names: new Map() };
  const head = readHead(json, findings);
  const found = eventList(json) ? null : findEvents(json);
  const events = eventList(json) ?? found?.events;
  if (found) {
    const message = `expected a list of events, got it as ${quote(found.path)}`;
    problems.push({ path: "events", message });
  }
  if (!events) {
    // What is no JSON has no list either; why it is none is said already.
    if (problems.length > 0) return { dataset: null, problems };
    const message = `expected a list of events, got ${quote(json)}`;
    return { dataset: null, problems: [...problems, { path: "events", message }] };
  }
  const reader = new EventReader(findings);
  await inSlices(events, progress, (event, i) => {
    reader.read(event, i);
    return true;
  });
  const sorted = reader.sorted();
  if (sorted.length === 0) {
    const message = "expected at least one event that can be shown, got none";
    problems.push({ path: "events", message });
    return { dataset: null, problems };
  }
  const dataset = resolveReferences({ ...head, events: sorted }, problems, findings.names);
  return { dataset, problems };
}

/**
 * The list of events where it stands under another name or deeper, as in `{ "data": { "items": [ … ] } }`, with
 * its path; null if there is none.
 */
function findEvents(
  json: unknown,
  path = "",
  depth = 3,
): { readonly path: string; readonly events: readonly unknown[] } | null {
  if (typeof json !== "object" || json === null || depth === 0) return null;
  if (Array.isArray(json)) return json.some(isLikeEvent) ? { path, events: json } : null;
  for (const [key, value] of Object.entries(json)) {
    const found = findEvents(value, path ? `${path}.${key}` : key, depth - 1);
    if (found) return found;
  }
  return null;
}

/** Eras and sources have dates too, but no date beside a title and no address. */
function isLikeEvent(json: unknown): boolean {
  return (
    typeof json === "object" &&
    json !== null &&
    "date" in json &&
    "title" in json &&
    !("url" in json)
  );
}
