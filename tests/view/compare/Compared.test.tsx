// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Charts } from "../../../src/view/compare/Charts";
import { show, timelineOf, WORLD } from "../timeline";

describe("a comparison", () => {
  it("is a second picture with the name of its period, and can be ended", async () => {
    const { store } = show(<Charts />, timelineOf(WORLD, "?time=1965..1970&compare=1950..1955"));
    const regions = () =>
      screen.getAllByRole("region").map((one) => one.getAttribute("aria-label"));
    expect(await screen.findByText(/^Compared with 1950/)).toBeTruthy();
    expect(regions()).toEqual(["Timeline", expect.stringMatching(/^Compared with 1950/)]);
    await userEvent.click(screen.getByRole("button", { name: "End the comparison" }));
    expect(store.getState().compared).toBeNull();
    expect(regions()).toEqual(["Timeline"]);
  });

  it("is not there if nothing is compared", () => {
    show(<Charts />, timelineOf(WORLD, "?time=1965..1970"));
    expect(screen.getAllByRole("region")).toHaveLength(1);
  });
});
