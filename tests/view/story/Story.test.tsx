// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { useTimelineState } from "../../../src/view/base/context";
import { goToStep } from "../../../src/view/story/goToStep";
import { Story } from "../../../src/view/story/Story";
import { idsIn, show, timelineOf, WORLD } from "../timeline";

const WITH_STORY = {
  ...WORLD,
  stories: [
    {
      id: "rise",
      title: "A rise",
      steps: ["treaty", "quarrel", "talks"].map((event, i) => ({ event, text: `Text ${i + 1}.` })),
    },
  ],
};

const openAt = (step: number) =>
  show(<Story />, timelineOf(WITH_STORY, `?story=rise&step=${step}`));
const story = () => screen.getByRole("region", { name: "Story: A rise" });

/** The story as a page has it: only while one is open. */
const Place = () => useTimelineState(({ walk }) => walk !== null) && <Story />;

function swipe(from: [number, number], to: [number, number], pointerType = "touch"): void {
  const at = ([clientX, clientY]: [number, number]) => ({ clientX, clientY, pointerType });
  fireEvent.pointerDown(story(), at(from));
  fireEvent.pointerUp(story(), at(to));
}

describe("a story", () => {
  it("is not there while none is open", () => {
    show(<Story />, timelineOf(WITH_STORY));
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("goes on where only some events are shown, and others named", () => {
    show(<Story />, timelineOf(WITH_STORY, "?story=rise&step=2&only=treaty,talks&pin=talks"));
    expect(story().textContent).toContain("Step 2 of 3");
    expect(story().textContent).toContain("Text 2.");
  });

  it("takes the keyboard to its title when it begins, and leaves it there from step to step", async () => {
    const { store } = show(<Place />, timelineOf(WITH_STORY));
    act(() => goToStep(store, { story: "rise", step: 1 }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "A rise" }));
    await userEvent.click(screen.getByRole("button", { name: "Next" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Next" }));
  });

  it("leaves the keyboard where it is when an address opens it", () => {
    openAt(1);
    expect(document.activeElement).toBe(document.body);
  });

  it("says where one is and has no way past its ends", () => {
    openAt(1);
    expect(story().textContent).toContain("Step 1 of 3");
    expect(screen.getByRole("button", { name: "Back" })).toHaveProperty("disabled", true);
    fireEvent.keyDown(story(), { key: "ArrowLeft" });
    expect(story().textContent).toContain("Step 1 of 3");
  });

  it("goes on with its event", async () => {
    const timeline = openAt(1);
    await userEvent.click(screen.getByRole("button", { name: "Next" }));
    expect(story().textContent).toContain("Text 2.");
    expect(idsIn(timeline).selected).toBe("quarrel");
  });

  it("is announced as it goes on", () => {
    openAt(2);
    const live = screen.getByText("Text 2.").closest("[aria-live]");
    expect(live?.getAttribute("aria-live")).toBe("polite");
  });

  it("follows a finger sideways, not up and down, and no mouse", () => {
    openAt(2);
    swipe([300, 100], [290, 300]);
    swipe([300, 100], [270, 100]);
    swipe([300, 100], [200, 100], "mouse");
    expect(story().textContent).toContain("Step 2 of 3");
    swipe([300, 100], [200, 110]);
    expect(story().textContent).toContain("Step 3 of 3");
    swipe([200, 100], [300, 100]);
    expect(story().textContent).toContain("Step 2 of 3");
  });

  it("ends where it is", async () => {
    const timeline = openAt(2);
    await userEvent.click(screen.getByRole("button", { name: "Close: A rise" }));
    expect(screen.queryByRole("region")).toBeNull();
    expect(idsIn(timeline).selected).toBe("quarrel");
  });
});
