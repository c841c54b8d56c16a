import { expect, it } from "vitest";
import { openTitle } from "../../src/store/openTitle";
import { timelineOf, WORLD } from "../view/timeline";

const stories = [{ id: "s", title: "A story", steps: [{ event: "talks", text: "One." }] }];

it.each([
  ["", null],
  ["?event=treaty", "A and B sign a treaty"],
  ["?event=nothing", null],
  ["?story=s&step=1", "A story"],
  ["?story=s&step=1&event=treaty", "A story"],
])("is at %j: %j", (search, title) => {
  expect(openTitle(timelineOf({ ...WORLD, stories }, search).store.getState())).toBe(title);
});
