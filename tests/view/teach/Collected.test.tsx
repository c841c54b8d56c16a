// @vitest-environment happy-dom
import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import "fake-indexeddb/auto";
import { expect, it, vi } from "vitest";
import { rename } from "../../../src/model/collection";
import { changeCollections, collectionsOf, toggleCollected } from "../../../src/store/collections";
import { Printing } from "../../../src/view/print/Printing";
import { CollectedHandout, CollectedQuiz } from "../../../src/view/teach/Collected";
import { show, timelineOf, WORLD } from "../timeline";

const SUMMARY = "What came of it.";
const world = {
  ...WORLD,
  events: WORLD.events.map((event) => ({ ...event, summary: SUMMARY })),
};

/** A timeline of which two events are collected under a name. */
async function collected() {
  const timeline = timelineOf(world);
  for (const event of ["talks", "treaty"]) toggleCollected(timeline.store, event);
  const { current } = collectionsOf(timeline.store).getState().collections;
  await changeCollections(timeline.store, rename(current ?? "", "Two events"));
  return timeline;
}

it("makes a quiz of what is collected", async () => {
  const onClose = vi.fn();
  show(<CollectedQuiz onClose={onClose} />, await collected());
  const quiz = within(await screen.findByRole("dialog", { name: "Quiz: Two events" }));
  const titles = () => quiz.getAllByRole("listitem").map((item) => item.textContent ?? "");
  // Only one other order is there to begin with.
  expect(titles()[0]).toContain("A talks with C");
  await userEvent.click(quiz.getByRole("button", { name: "Move up: A and B sign a treaty" }));
  await userEvent.click(quiz.getByRole("button", { name: "Check" }));
  expect(quiz.getByText("All 2 are in their place.")).toBeTruthy();
  await userEvent.selectOptions(quiz.getByRole("combobox"), "titles");
  expect(within(screen.getByRole("dialog")).getAllByRole("listitem")[0]?.textContent).toContain(
    "14 February 1950",
  );
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(onClose).toHaveBeenCalled();
});

it.each([
  ["nothing", "", 2],
  ["the dates", "dates", 2],
  ["what happened, and the summaries that tell it", "titles", 0],
])("prints what is collected without %s", async (_, hidden, summaries) => {
  show(
    <>
      <CollectedHandout onClose={() => {}} />
      <Printing />
    </>,
    await collected(),
  );
  const printed = new Promise<string>((resolve) => {
    window.print = () => {
      act(() => window.dispatchEvent(new Event("beforeprint")));
      resolve(screen.getByRole("main").textContent ?? "");
      act(() => window.dispatchEvent(new Event("afterprint")));
    };
  });
  const dialog = await screen.findByRole("dialog", { name: "Hand-out: Two events" });
  await userEvent.selectOptions(within(dialog).getByRole("combobox"), hidden);
  await userEvent.click(within(dialog).getByRole("button", { name: "Print or save as PDF" }));
  const text = await printed;
  expect(text.split(SUMMARY)).toHaveLength(summaries + 1);
  expect(text.includes("A talks with C")).toBe(hidden !== "titles");
});
