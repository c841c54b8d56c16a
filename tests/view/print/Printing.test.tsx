// @vitest-environment happy-dom
import { act, cleanup, screen, within } from "@testing-library/react";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { Printing } from "../../../src/view/print/Printing";
import { oddText } from "../../model/oddText";
import { show, timelineOf, WORLD } from "../timeline";

const paper = () => screen.queryByRole("main");

/** Announces printing to the page, as a browser does. */
const begin = () => act(() => window.dispatchEvent(new Event("beforeprint")));
const end = () => act(() => window.dispatchEvent(new Event("afterprint")));

/** Renders the printed view, and prints once it has loaded. */
async function print(json: unknown = WORLD, search = ""): Promise<HTMLElement> {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  show(<Printing />, timelineOf(json, search));
  vi.runAllTimers();
  vi.useRealTimers();
  expect(paper()).toBeNull();
  const isPrinting = () => {
    begin();
    return paper() !== null;
  };
  await expect.poll(isPrinting).toBe(true);
  return screen.getByRole("main");
}

it("puts a figure and every event in view on paper, and takes them away again", async () => {
  const sheet = await print();
  const texts = [...sheet.querySelectorAll("svg text")].map(({ textContent }) => textContent);
  for (const text of ["A small world", "Treaty", "Aland–Bland"]) expect(texts).toContain(text);
  const titles = within(sheet).getAllByRole("heading", { level: 4 });
  expect(titles.map(({ textContent }) => textContent)).toEqual([
    "A and B sign a treaty",
    "B and C quarrel",
    "A talks with C",
  ]);
  const years = within(sheet).getAllByRole("heading", { level: 3 });
  expect(years.map(({ textContent }) => textContent)).toEqual(["1950", "1960", "1972"]);
  end();
  expect(paper()).toBeNull();
});

it("has nothing but the events that an address names", async () => {
  const sheet = await print(WORLD, "?only=talks,treaty");
  const titles = within(sheet).getAllByRole("heading", { level: 4 });
  expect(titles.map(({ textContent }) => textContent)).toEqual([
    "A and B sign a treaty",
    "A talks with C",
  ]);
});

it("is headed by the event that is open", async () => {
  const sheet = await print(WORLD, "?event=treaty");
  const texts = [...sheet.querySelectorAll("svg text")].map(({ textContent }) => textContent);
  expect(texts).toContain("A and B sign a treaty");
  expect(texts).not.toContain("A small world");
});

it("names the era of years before ours", async () => {
  const sheet = await print({ events: [{ date: "-0043-03-15", title: "Caesar is killed" }] });
  expect(within(sheet).getByRole("heading", { level: 3 }).textContent).toBe("44 BC");
  expect(within(sheet).getAllByText("15 March 44 BC")).not.toEqual([]);
});

it("lists what filters and period leave", async () => {
  const sheet = await print(WORLD, "?time=1955..1965&with=B&view=list");
  const titles = within(sheet).getAllByRole("heading", { level: 4 });
  expect(titles.map(({ textContent }) => textContent)).toEqual(["B and C quarrel"]);
});

it("puts both periods of a comparison on paper, each with its figure and its events", async () => {
  const sheet = await print(WORLD, "?time=1965..1972&compare=1950..1957");
  const titles = within(sheet).getAllByRole("heading", { level: 4 });
  expect(titles.map(({ textContent }) => textContent)).toEqual([
    "A talks with C",
    "A and B sign a treaty",
  ]);
  expect(sheet.querySelectorAll("svg")).toHaveLength(2);
  const ids = [...sheet.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it("writes out the addresses of sources, and hostile titles as text", async () => {
  const title = "</text><script>alert(1)</script>";
  const source = { title: "A paper", publisher: "A house", url: "https://example.org/paper" };
  const event = { id: "one", date: "1950", title, effects: { "a-b": 2 }, sources: [source] };
  const sheet = await print({ ...WORLD, events: [event] });
  expect(sheet.querySelector("script")).toBeNull();
  expect(within(sheet).getByRole("heading", { level: 4 }).textContent).toBe(title);
  expect(sheet.textContent).toContain("https://example.org/paper");
  expect(sheet.textContent).toContain("A house");
  expect(sheet.textContent).toContain("Aland–Bland +2");
});

it("has what each side said, with its words and the address of its source", async () => {
  const source = { title: "Readout", url: "https://example.org/readout", lang: "ru" };
  const accounts = [{ by: "A", text: "It spoke of peace.", original: "Мир", source }];
  const event = { id: "one", date: "1950", title: "One", effects: { "a-b": 2 }, accounts };
  const sheet = await print({ ...WORLD, events: [event] });
  expect(within(sheet).getByText("It spoke of peace.").parentElement?.textContent).toBe(
    "Aland: It spoke of peace. МирReadout Russianhttps://example.org/readout",
  );
  expect(within(sheet).getByText("Мир").getAttribute("lang")).toBe("ru");
});

it("prints every text as it was", async () => {
  const texts = fc.array(fc.tuple(oddText(80), oddText(120)), { minLength: 100, maxLength: 100 });
  await fc.assert(
    fc.asyncProperty(texts, async (pairs) => {
      const events = pairs.map(([title, source], i) => ({
        id: `e${i}`,
        date: `${1900 + i}`,
        title,
        sources: [{ title: source, publisher: title }],
      }));
      const sheet = await print({ ...WORLD, events });
      const entries = within(sheet).getAllByRole("article");
      const printed = entries.map((entry) => [
        within(entry).getByRole("heading").textContent,
        within(entry).getByRole("listitem").textContent,
      ]);
      expect(printed).toEqual(pairs.map(([title, source]) => [title, `${source} ${title}`]));
      expect(within(sheet).getByRole("figure").querySelector("parsererror")).toBeNull();
      cleanup();
    }),
    { numRuns: 10 },
  );
}, 60_000);
