import { afterEach, expect, it, vi } from "vitest";
import { loadDataset } from "../../../src/store/load/load";
import { fileOf } from "../../../src/store/load/openedFile";

afterEach(() => vi.unstubAllGlobals());

function load(text: string, columns: readonly string[] = []) {
  vi.stubGlobal("fetch", async () => new Response(text));
  return loadDataset("https://a.example/timeline?x=1", () => {}, { columns });
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

const CSV = "Date,Seen,Label,Other\n1949,1951,One,Uno\n1950,1952,Two,Dos";
const titles = ({ dataset }: Awaited<ReturnType<typeof load>>) =>
  dataset?.events.map(({ edtf, title }) => `${edtf} ${title}`);

it("columns are what the address says", async () => {
  expect(titles(await load(CSV))).toEqual(["1949 One", "1950 Two"]);
  const loaded = await load(CSV, ["date:Seen", "title:other"]);
  expect(titles(loaded)).toEqual(["1951 Uno", "1952 Dos"]);
  expect(loaded.receipt?.notes).toEqual([]);
  expect(fileOf(loaded.receipt ?? null)?.choices.columns).toEqual({
    Seen: "start",
    Other: "title",
  });
});

it("what the address asks for and the data do not have is said, and the rest is followed", async () => {
  const loaded = await load(CSV, ["title:Other", "date:Whn", "colour:Label"]);
  expect(titles(loaded)).toEqual(["1949 Uno", "1950 Dos"]);
  expect(loaded.receipt?.notes).toMatchObject([
    { code: "bad-choice", value: "colour:Label" },
    { code: "bad-choice", value: "date:Whn" },
  ]);
});

it("choices that leave nothing to show are not followed, and said", async () => {
  const loaded = await load(CSV, ["none:Date", "none:Seen"]);
  expect(titles(loaded)).toEqual(["1949 One", "1950 Two"]);
  expect(loaded.receipt?.notes.map(({ value }) => value)).toEqual(["none:Date", "none:Seen"]);
});

it("a list of objects has columns, too", async () => {
  const list = JSON.stringify([{ day: "1949", said: "One", other: "Uno" }]);
  expect(titles(await load(list, ["title:other"]))).toEqual(["1949 Uno"]);
});
