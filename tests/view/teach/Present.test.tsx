// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { setPresented } from "../../../src/store/settings";
import { walkTo } from "../../../src/store/story";
import { Present } from "../../../src/view/teach/Present";
import { idsIn, show, timelineOf, WORLD } from "../timeline";

const steps = ["treaty", "quarrel", "talks"].map((event) => ({ event, text: `About ${event}.` }));
const world = { ...WORLD, stories: [{ id: "tale", title: "A tale", steps }] };

async function present() {
  const timeline = timelineOf(world);
  setPresented(timeline.store, true);
  const onLetters = vi.fn();
  show(<Present onLetters={onLetters} />, timeline);
  await screen.findByRole("region", { name: "Presentation" });
  return { timeline, onLetters };
}

describe("a presentation", () => {
  it("steps through a story by the arrows and by a remote control, wherever the focus is", async () => {
    const { timeline, onLetters } = await present();
    walkTo(timeline.store, { story: "tale", step: 1 });
    const step = () => timeline.store.getState().walk?.step;
    await userEvent.keyboard("{ArrowRight}");
    expect(step()).toBe(2);
    await userEvent.keyboard("{PageDown}{PageDown}");
    expect(step()).toBe(3);
    await userEvent.keyboard("{PageUp}");
    expect(step()).toBe(2);
    expect(onLetters).toHaveBeenCalledWith(expect.any(Number));
  });

  it("steps through the events if no story is open", async () => {
    const { timeline } = await present();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(idsIn(timeline).selected).toBe("quarrel");
    await userEvent.keyboard("{ArrowLeft}");
    expect(idsIn(timeline).selected).toBe("treaty");
  });

  it("ends by its button and by Escape", async () => {
    const { timeline } = await present();
    await userEvent.keyboard("{Escape}");
    expect(timeline.store.getState().isPresented).toBe(false);
    setPresented(timeline.store, true);
    await userEvent.click(screen.getByRole("button", { name: "End presentation" }));
    expect(timeline.store.getState().isPresented).toBe(false);
  });
});
