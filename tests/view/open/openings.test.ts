// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { readDataset } from "../../../src/model/readDataset";
import type { Receipt } from "../../../src/model/receipt";
import { keepFile } from "../../../src/store/load/openedFile";
import type { Opened } from "../../../src/store/openDataset";
import { addOpening, shownFile } from "../../../src/view/open/openings";
import { timelineOf } from "../timeline";

function openedFrom(name: string, title: string): Opened {
  const { dataset } = readDataset({ events: [{ id: "x", date: "1800", title }] });
  const receipt = { format: "table", notes: [] } as unknown as Receipt;
  keepFile(receipt, { name, bytes: new Uint8Array(), choices: {}, table: undefined });
  return { dataset, problems: [], source: { kind: "file", name }, receipt };
}

test("going back and forward fast ends at the entry that is last", async () => {
  window.history.replaceState(null, "", "/");
  const timeline = timelineOf();
  const titles = () => timeline.store.getState().data?.dataset.events.map(({ title }) => title);
  await addOpening(timeline, openedFrom("a.csv", "Old"));
  const { opening } = window.history.state;
  expect([titles(), shownFile(timeline)?.name]).toEqual([["Old"], "a.csv"]);
  const go = (state: unknown) =>
    window.dispatchEvent(Object.assign(new Event("popstate"), { state }));
  go(null);
  await vi.waitFor(() => expect(titles()?.length).toBe(3));
  expect(shownFile(timeline)).toBeNull();
  go({ opening });
  go(null);
  go({ opening });
  await vi.waitFor(() => expect(titles()).toEqual(["Old"]));
  expect(timeline.store.getState().source).toEqual({ kind: "file", name: "a.csv" });
});
