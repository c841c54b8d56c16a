import { expect, it } from "vitest";
import { readRecord } from "../../../tools/record/read";
import { revisionOf } from "../../../tools/record/revision";
import { eventFile, folderOf } from "./files";

const FILE = "events/1950/1950-02-14-a.yaml";

function revisionWith(event: string): string {
  const record = readRecord(folderOf({ [FILE]: event }), []);
  return record ? revisionOf(record) : "";
}

it("is the same for the same content, however it is written, and another for any other", () => {
  const event = eventFile("1950-02-14");
  const revision = revisionWith(event);
  expect(revision).toMatch(/^2026\.1\.1-r[0-9a-f]{8}$/);
  expect(revisionWith(`# A remark\n${event.replace("[RUS, CHN]", "[ RUS,  CHN ]")}`)).toBe(
    revision,
  );
  expect(revisionWith(event.replace("russia-china: 1", "russia-china: 2"))).not.toBe(revision);
  expect(revisionWith(`changed: 2026-02-03\n${event}`)).toMatch(/^2026\.2\.3-r/);
});
