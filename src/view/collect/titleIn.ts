import type { Data } from "../../store/data";

/** The title of an event by its id; null if the data do not have it. */
export function titleIn(data: Data | null, id: string): string | null {
  return data?.dataset.events[data.indexOf(id) ?? -1]?.title ?? null;
}
