// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import "fake-indexeddb/auto";
import { useState } from "react";
import { expect, it } from "vitest";
import { setDomain } from "../../../src/store/store";
import { Stories } from "../../../src/view/draft/Stories";
import { timelineOf, WORLD } from "../timeline";
import { showPart } from "./editing";

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

it("comes back to the step that was being written, after a look at the picture", async () => {
  const Tabs = () => {
    const [isShown, setShown] = useState(true);
    return (
      <>
        <button type="button" onClick={() => setShown(!isShown)}>
          Other
        </button>
        {isShown && <Stories />}
      </>
    );
  };
  showPart(<Tabs />);
  await press("New story");
  await press("Add a step");
  await press("Add a step");
  const openStep = () => screen.getByRole("button", { expanded: true }).textContent;
  expect(openStep()).toMatch(/^Step 2/);
  await press("Other");
  await press("Other");
  expect(openStep()).toMatch(/^Step 2/);
});

it("writes a story step by step, puts its steps in order and previews it", async () => {
  const { draftNow, timeline } = showPart(<Stories />);
  await press("New story");
  const title = screen.getByRole("textbox", { name: "Title of the story" });
  await userEvent.clear(title);
  await userEvent.type(title, "How it went{Enter}");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Preview" }).disabled).toBe(true);
  await press("Add a step");
  await userEvent.type(screen.getByRole("textbox", { name: "Text" }), "It begins.");
  await press("Add a step");
  await userEvent.type(screen.getByRole("textbox", { name: "Text" }), "It ends.");
  setDomain(timeline.store, [Date.UTC(1955, 0), Date.UTC(1965, 0)]);
  await press("Take this view");
  const [story] = draftNow().stories;
  expect(story).toMatchObject({
    title: "How it went",
    steps: [
      { event: "treaty", text: "It begins." },
      { event: "quarrel", text: "It ends.", time: "1955-01-01/1964-12-31" },
    ],
  });
  await press("Move up: step 2");
  expect(draftNow().stories[0]?.steps.map(({ event }) => event)).toEqual(["quarrel", "treaty"]);
  await press("Around the event again");
  expect(draftNow().stories[0]?.steps[0]).not.toHaveProperty("time");
  await press("Preview");
  expect(timeline.store.getState().walk).toEqual({ story: story?.id, step: 1 });
  await press("End the preview");
  expect(timeline.store.getState()).toMatchObject({ walk: null, selected: null });
});

it("says of a step without a text that it is not shown yet", async () => {
  showPart(<Stories />);
  await press("New story");
  await press("Add a step");
  expect(
    screen.getByRole("button", {
      name: "Step 1: A and B sign a treaty (without a text: not shown yet)",
    }),
  ).toBeTruthy();
});

it("begins with a story of the page, with its events", async () => {
  const steps = [{ event: "talks", text: "They talk." }];
  const page = timelineOf({ ...WORLD, stories: [{ id: "ours", title: "Ours", steps }] });
  const { editing, draftNow } = showPart(<Stories />, page);
  editing.edit((draft) => ({ ...draft, events: [], stories: [] }));
  const choice = await screen.findByRole("combobox", { name: "Begin with a story of ours" });
  await userEvent.selectOptions(choice, "Ours");
  expect(draftNow().stories).toEqual([{ id: "ours", title: "Ours", steps }]);
  expect(draftNow().events.map(({ id }) => id)).toEqual(["talks"]);
  expect(draftNow().events[0]?.origin).toEqual({
    name: "The Strategic Triangle",
    license: "CC0-1.0",
  });
});
