import { afterEach, expect, it, vi } from "vitest";
import { loadDataset } from "../../../src/store/load/load";

afterEach(() => vi.unstubAllGlobals());

function load(text: string) {
  vi.stubGlobal("fetch", async () => new Response(text));
  return loadDataset("https://a.example/timeline?x=1", () => {});
}

const slide = (year: number, headline: string) => ({ start_date: { year }, text: { headline } });

it.each([
  ["table", "Date,Event\n1 October 1949,One\n14.02.1950,Two"],
  ["timelinejs", JSON.stringify({ events: [slide(1949, "One"), slide(1950, "Two")] })],
])("data of another tool are read as what they are: %s", async (format, text) => {
  const { dataset, problems, receipt } = await load(text);
  expect(dataset?.events.map(({ title }) => title)).toEqual(["One", "Two"]);
  expect([problems, receipt?.format, receipt?.read]).toEqual([[], format, 2]);
});

it("data of ours stay ours, whatever is wrong in them", async () => {
  const events = [{ date: "1949", title: "One" }, { date: "1950", title: "Two" }, { date: "50" }];
  const { dataset, problems, receipt } = await load(JSON.stringify({ events }));
  expect([dataset?.events.length, problems.length > 0, receipt]).toEqual([2, true, undefined]);
});

it("data of ours that are not quite JSON are mended, and the receipt says so", async () => {
  const text = `[{'date': '1949', title: 'One',}, {"date": "1950" "title": "Two"}, {"date": "19`;
  const { dataset, receipt } = await load(text);
  expect(dataset?.events.map(({ title }) => title)).toEqual(["One", "Two"]);
  expect(receipt?.notes.map(({ code }) => code)).toContain("mended-json");
});

it("what is in no format stays unread, with the reason", async () => {
  const { dataset, problems, receipt } = await load("A letter to the editor.");
  expect([dataset, problems.length, receipt]).toEqual([null, 1, undefined]);
});
