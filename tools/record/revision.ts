import { createHash } from "node:crypto";
import type { TimelineRecord } from "./read";

/**
 * The version of the record's content, as in `2026.11.28-r3f9c2a1b`: the day of its last change, and the beginning
 * of a hash (SHA-256) of all that its files say. The same content has the same version, whatever the code is.
 */
export function revisionOf(record: TimelineRecord): string {
  const { codings } = record;
  const hash = createHash("sha256");
  for (const { path, value } of filesOf(record))
    hash.update(JSON.stringify([path.replaceAll("\\", "/"), value]));
  for (const { path, values } of codings)
    hash.update(JSON.stringify([path.replaceAll("\\", "/"), ...values]));
  const day = (updatedOn(record) ?? "0.0.0").split("-").map(Number);
  return `${day.join(".")}-r${hash.digest("hex").slice(0, 8)}`;
}

/**
 * When the record last changed: the latest day on which one of its files was added or changed, by its own word.
 * It depends only on the record, so the same record is published as the same files.
 */
export function updatedOn(record: TimelineRecord): string | undefined {
  const days = filesOf(record).flatMap(({ value }) => [
    value.changed,
    "added" in value ? value.added : undefined,
  ]);
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function filesOf({ timeline, codebook, publishers, events, stories, series }: TimelineRecord) {
  return [timeline, codebook, publishers, ...events, ...stories, ...series];
}
