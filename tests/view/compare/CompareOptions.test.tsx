// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { toAddress, writeAddress } from "../../../src/store/url/url";
import { CompareOptions } from "../../../src/view/compare/CompareOptions";
import { show, timelineOf, WORLD } from "../timeline";

const NOW = "?time=1965..1970";
const onDone = vi.fn();
/** Renders the periods that the view at an address can be compared with. */
async function showOptions(search: string) {
  onDone.mockClear();
  const timeline = show(<CompareOptions onDone={onDone} />, timelineOf(WORLD, search));
  await screen.findByRole("textbox", { name: "From" });
  return timeline;
}
const addressOf = ({ store }: ReturnType<typeof timelineOf>) =>
  writeAddress(toAddress(store.getState()));

describe("what a view can be compared with", () => {
  it("is an era", async () => {
    const timeline = await showOptions(NOW);
    await userEvent.click(screen.getByRole("button", { name: /^Early days/ }));
    expect(timeline.store.getState().compared).not.toBeNull();
    expect(onDone).toHaveBeenCalledOnce();
  });

  it("is any period", async () => {
    const timeline = await showOptions(NOW);
    await userEvent.type(screen.getByRole("textbox", { name: "From" }), "1952");
    await userEvent.type(screen.getByRole("textbox", { name: "To" }), "1957{Enter}");
    expect(addressOf(timeline)).toBe(`${NOW}&compare=1952..1957`);
  });

  it.each([
    ["", ""],
    ["1957", "1952"],
    ["soon", "later"],
  ])("says what it needs instead of %j to %j", async (from, to) => {
    const timeline = await showOptions(NOW);
    if (from) await userEvent.type(screen.getByRole("textbox", { name: "From" }), from);
    if (to) await userEvent.type(screen.getByRole("textbox", { name: "To" }), to);
    await userEvent.click(screen.getByRole("button", { name: "Compare" }));
    expect(screen.getByRole("status").textContent).toMatch(/^Enter a first and a last date/);
    expect(addressOf(timeline)).toBe(NOW);
  });

  it("is nothing, once a comparison ends", async () => {
    const timeline = await showOptions(`${NOW}&compare=1950..1955`);
    await userEvent.click(screen.getByRole("button", { name: "End the comparison" }));
    expect(addressOf(timeline)).toBe(NOW);
  });
});
