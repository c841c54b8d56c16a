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
  const events = eventList(json);
  if (!events) {
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
