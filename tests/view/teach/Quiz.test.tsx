// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { setQuiz } from "../../../src/store/settings";
import { walkTo } from "../../../src/store/story";
import { Teach } from "../../../src/view/teach/Teach";
import { show, timelineOf, WORLD } from "../timeline";

const steps = ["talks", "treaty", "quarrel"].map((event) => ({ event, text: `About ${event}.` }));
const world = { ...WORLD, stories: [{ id: "tale", title: "A tale", steps }] };

function showQuiz(hidden: "dates" | "titles") {
  const timeline = timelineOf(world);
  walkTo(timeline.store, { story: "tale", step: 1 });
  setQuiz(timeline.store, hidden);
  return show(<Teach />, timeline);
}
const rows = async () => within(await screen.findByRole("list")).getAllByRole("listitem");
const titles = async () =>
  (await rows()).map(
    (row) =>
      /A and B sign a treaty|B and C quarrel|A talks with C/.exec(row.textContent ?? "")?.[0],
  );
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

/** Brings an event up to the first place. */
async function raise(title: string) {
  for (let at = (await titles()).indexOf(title); at > 0; at--) await press(`Move up: ${title}`);
}

describe("a quiz about dates", () => {
  it("begins in disorder, and says what is in its place once it is checked", async () => {
    showQuiz("dates");
    const order = ["A and B sign a treaty", "B and C quarrel", "A talks with C"];
    expect(await titles()).not.toEqual(order);
    expect((await rows()).map(({ textContent }) => textContent).join()).not.toContain("19");
    for (const title of order.toReversed()) await raise(title);
    expect(await titles()).toEqual(order);
    await press("Check");
    expect(screen.getByRole("status").textContent).toBe("All 3 are in their place.");
    expect((await rows())[0]?.textContent).toContain("in its place · 14 February 1950");
    await press("Move down: A and B sign a treaty");
    expect((await rows()).map(({ textContent }) => textContent).join()).not.toContain(
      "in its place",
    );
    await press("Check");
    expect(screen.getByRole("status").textContent).toBe("1 of 3 are in their place.");
    expect((await rows())[1]?.textContent).toContain("was earlier");
    await press("Show the solution");
    expect(await titles()).toEqual(order);
  });

  it("is put in order by keys, which say where the event is, and keep the focus", async () => {
    showQuiz("dates");
    const [, second] = await titles();
    const up = screen.getByRole("button", { name: `Move up: ${second}` });
    up.focus();
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect((await titles())[0]).toBe(second);
    expect(document.activeElement).toBe(up);
    expect(screen.getByRole("status").textContent).toBe(`${second}: 1 of 3`);
  });
});

describe("a quiz about what happened", () => {
  it("shows the dates in their order, beside which the events are put", async () => {
    const { store } = showQuiz("titles");
    const dates = (await rows()).map((row) => row.firstElementChild?.textContent);
    expect(dates).toEqual([
      "14 February 1950",
      "about July 1960",
      expect.stringMatching(/^21.+28 February 1972$/),
    ]);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Left to find" }), "dates");
    expect(store.getState().quiz).toBe("dates");
    expect((await rows()).map((row) => row.firstElementChild?.textContent)).toEqual([
      "1",
      "2",
      "3",
    ]);
  });

  it("ends when it is closed", async () => {
    const { store } = showQuiz("titles");
    await rows();
    await press("Close");
    expect(store.getState().quiz).toBeNull();
  });
});
