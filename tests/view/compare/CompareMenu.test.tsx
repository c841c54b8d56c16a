// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { toAddress, writeAddress } from "../../../src/store/url/url";
import { CompareMenu } from "../../../src/view/compare/CompareMenu";
import { show, timelineOf, WORLD } from "../timeline";

const NOW = "?time=1965..1970";
const openMenu = async () => {
  await userEvent.click(await screen.findByRole("button", { name: /^Compare/ }));
  await screen.findByRole("textbox", { name: "From" });
};
const addressOf = ({ store }: ReturnType<typeof timelineOf>) =>
  writeAddress(toAddress(store.getState()));

describe("the menu of comparisons", () => {
  it("begins one with an era, and closes", async () => {
    const timeline = show(<CompareMenu />, timelineOf(WORLD, NOW));
    await openMenu();
    await userEvent.click(screen.getByRole("button", { name: /^Early days/ }));
    expect(timeline.store.getState().compared).not.toBeNull();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("begins one with any period", async () => {
    const timeline = show(<CompareMenu />, timelineOf(WORLD, NOW));
    await openMenu();
    await userEvent.type(screen.getByRole("textbox", { name: "From" }), "1952");
    await userEvent.type(screen.getByRole("textbox", { name: "To" }), "1957{Enter}");
    expect(addressOf(timeline)).toBe(`${NOW}&compare=1952..1957`);
  });

  it.each([
    ["", ""],
    ["1957", "1952"],
    ["soon", "later"],
  ])("says what it needs instead of %j to %j", async (from, to) => {
    const timeline = show(<CompareMenu />, timelineOf(WORLD, NOW));
    await openMenu();
    if (from) await userEvent.type(screen.getByRole("textbox", { name: "From" }), from);
    if (to) await userEvent.type(screen.getByRole("textbox", { name: "To" }), to);
    await userEvent.click(screen.getAllByRole("button", { name: "Compare" }).at(-1) as HTMLElement);
    expect(screen.getByRole("status").textContent).toMatch(/^Please give the first and the last/);
    expect(addressOf(timeline)).toBe(NOW);
  });

  it("ends one", async () => {
    const timeline = show(<CompareMenu />, timelineOf(WORLD, `${NOW}&compare=1950..1955`));
    await openMenu();
    await userEvent.click(screen.getByRole("button", { name: "End the comparison" }));
    expect(addressOf(timeline)).toBe(NOW);
  });
});
