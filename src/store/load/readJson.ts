import type { Dataset, TimelineEvent } from "../../model/dataset";
import type { Problem } from "../../model/problem";
import { eventList, readSoundEvent, readSoundHead, sortEvents } from "../../model/readSound";
import { resolveReferences } from "../../model/references";
import { inSlices } from "./inSlices";
import type { Loaded } from "./loaded";

/** Reads a dataset's JSON in slices of time, so that the page stays responsive however long the list of events is. */
export async function readJson(
  json: unknown,
  problems: Problem[],
  progress: (share: number) => void,
): Promise<Loaded> {
  const sound = problems.length === 0 ? await readSound(json, progress) : null;
  if (sound) return { dataset: resolveReferences(sound, problems), problems };
  const { readForgivingly } = await import("./readForgivingly");
  return readForgivingly(json, problems, progress);
}

/** A dataset without any fault; null as soon as there is one. */
async function readSound(
  json: unknown,
  progress: (share: number) => void,
): Promise<Dataset | null> {
  const head = readSoundHead(json);
  const list = eventList(json);
  if (!head || !list || list.length === 0) return null;
  const events: TimelineEvent[] = [];
  const ids = new Set<string>();
  const isSound = await inSlices(list, progress, (event) => {
    const read = readSoundEvent(event, ids);
    if (read) events.push(read);
    return read !== null;
  });
  return isSound ? { ...head, events: sortEvents(events) } : null;
}
