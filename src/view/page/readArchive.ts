import type { Archive } from "../../archive/archive";
import type { TimelineEvent } from "../../model/dataset";
import { addProblem } from "../../store/archive";
import { followArchive } from "../../store/followArchive";
import type { Timeline } from "../base/context";
import { loadLocale } from "../base/language";
import { RECORD_FILES } from "../base/recordFiles";

/** Reads of an archive what comes into view, from now on, under the events of our record if the address asks for them. */
export async function readArchive(timeline: Timeline, archive: Archive): Promise<void> {
  const { store, language } = timeline;
  const over =
    store.getState().initialAddress.over === "record" ? await eventsOfRecord(timeline) : [];
  followArchive(store, archive, { over, translate: () => language.getState().translate });
}

/** The events of our record in the language of the page. */
async function eventsOfRecord({ store, language }: Timeline): Promise<readonly TimelineEvent[]> {
  const { loadDataset } = await import("../../store/load/load");
  const locale = loadLocale(language.getState().code, "record").catch(() => null);
  const { dataset, problems } = await loadDataset(RECORD_FILES.record, () => {}, {
    mayBeMany: false,
  });
  for (const problem of problems) addProblem(store, problem);
  const translate = (await locale)?.translate;
  return dataset ? (translate ? translate(dataset) : dataset).events : [];
}
