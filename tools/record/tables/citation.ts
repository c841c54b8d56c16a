import { readFileSync } from "node:fs";
import type { TimelineRecord } from "../read";
import { revisionOf, updatedOn } from "../revision";

/** How to cite the record as it is: the repository's CITATION.cff with the version and its day. */
export function writeCitation(record: TimelineRecord): string {
  const work = readFileSync(new URL("../../../CITATION.cff", import.meta.url), "utf8");
  const updated = updatedOn(record);
  const released = updated ? `date-released: ${updated}\n` : "";
  return `${work}version: ${revisionOf(record)}\n${released}`;
}
