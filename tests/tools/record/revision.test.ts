import { describe, expect, it } from "vitest";
import { readRecord, type TimelineRecord } from "../../../tools/record/read";
import { revisionOf, updatedOn } from "../../../tools/record/revision";
import { eventFile, folderOf } from "./files";

const A = "events/1950/1950-02-14-a.yaml";
const B = "events/1960/1960-07-16-b.yaml";

function recordOf(files: Readonly<Record<string, string>>): TimelineRecord {
  const record = readRecord(folderOf(files), []);
  if (!record) throw new Error("expected a record");
  return record;
}

describe("the day of the last change", () => {
  it("is the newest that any file says", () => {
    expect(updatedOn(recordOf({ [A]: eventFile("1950-02-14") }))).toBe("2026-01-01");
    const added = eventFile("1950-02-14", { end: "added: 2026-03-01\n" });
    expect(updatedOn(recordOf({ [A]: added }))).toBe("2026-03-01");
    const changed = eventFile("1960-07-16", { end: "added: 2026-02-01\nchanged: 2026-04-01\n" });
    expect(updatedOn(recordOf({ [A]: added, [B]: changed }))).toBe("2026-04-01");
  });
});

describe("the version", () => {
  const revisionWith = (event: string) => revisionOf(recordOf({ [A]: event }));

  it("is the same for the same content, however it is written, and another for any other", () => {
    const event = eventFile("1950-02-14");
    const revision = revisionWith(event);
    expect(revision).toMatch(/^2026\.1\.1-r[0-9a-f]{8}$/);
    const written = `# A remark\n${event.replace("[RUS, CHN]", "[ RUS,  CHN ]")}`;
    expect(revisionWith(written)).toBe(revision);
    expect(revisionWith(event.replace("russia-china: 1", "russia-china: 2"))).not.toBe(revision);
    const publishers = "publishers:\n  - { name: P, country: RUS, kind: agency }\n";
    expect(revisionOf(recordOf({ [A]: event, "publishers.yaml": publishers }))).not.toBe(revision);
    expect(revisionWith(`changed: 2026-02-03\n${event}`)).toMatch(/^2026\.2\.3-r/);
  });
});
