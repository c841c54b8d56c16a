// @vitest-environment happy-dom
import { act, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { Hidden } from "../../../src/model/hidden";
import { printHandout } from "../../../src/view/print/handout";
import { Printing } from "../../../src/view/print/Printing";
import { dataOf, show, timelineOf, WORLD } from "../timeline";

const source = { title: "A report", url: "https://example.com/1" };
const world = {
  ...WORLD,
  events: WORLD.events.map((event) => ({ ...event, sources: [source] })),
  stories: [
    {
      id: "tale",
      title: "A tale",
      summary: "How it went.",
      steps: ["treaty", "talks"].map((event) => ({ event, text: `About ${event}.` })),
    },
  ],
};
const blank = { dates: "date to fill in", titles: "title to fill in" };

/** Prints the story of a small world as soon as the page is there, and reads what is on paper meanwhile. */
async function print(hidden: Hidden | null, read: (sheet: HTMLElement) => void) {
  const timeline = show(<Printing />, timelineOf(world));
  const data = dataOf(timeline);
  const [story] = data.dataset.stories;
  if (!story) throw new Error("expected a story");
  const { domain } = timeline.store.getState();
  const announce = (type: string) => act(() => window.dispatchEvent(new Event(type)));
  const onPaper = vi.fn(read);
  window.print = () => {
    announce("beforeprint");
    onPaper(screen.getByRole("main"));
    announce("afterprint");
  };
  await act(() => printHandout(timeline.store, data, { story, hidden, blank }));
  expect(onPaper).toHaveBeenCalledOnce();
  expect(screen.queryByRole("main")).toBeNull();
  expect(timeline.store.getState().domain).toEqual(domain);
}

const pictureIn = (sheet: HTMLElement) => sheet.querySelector("figure")?.textContent ?? "";

const headingsOf = (sheet: HTMLElement) =>
  within(sheet)
    .getAllByRole("heading", { level: 4 })
    .map(({ textContent }) => textContent);

it("has the picture first, then the steps, and the sources at the end", () =>
  print(null, (sheet) => {
    expect(headingsOf(sheet)).toEqual([
      "14 February 1950 A and B sign a treaty",
      expect.stringMatching(/^21.+28 February 1972 A talks with C$/),
    ]);
    const text = sheet.textContent ?? "";
    const order = ["How it went.", "About treaty.", "About talks.", "Sources", "A report"];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(
      sheet.querySelector("figure")?.compareDocumentPosition(screen.getByText("About treaty.")),
    ).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  }));

it.each([
  ["dates", "date to fill in", "A and B sign a treaty"],
  ["titles", "title to fill in", "14 February 1950"],
] as const)("has blanks instead of the %s", (hidden, name, rest) =>
  print(hidden, (sheet) => {
    expect(within(sheet).getAllByRole("img", { name })).toHaveLength(2);
    expect(headingsOf(sheet)[0]?.trim()).toBe(rest);
  }),
);

it.each([
  [null, true, true],
  ["titles", false, true],
  ["dates", false, false],
] as const)("does not tell in its picture what is left to find: %s", (hidden, title, date) =>
  print(hidden, (sheet) => {
    expect(pictureIn(sheet).includes("Treaty")).toBe(title);
    expect(/1950 *(?:Treaty|$)|Feb 1950/.test(pictureIn(sheet))).toBe(date);
    expect(pictureIn(sheet).includes("//localhost")).toBe(hidden === null);
  }),
);
