// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Cite } from "../../../src/view/cite/Cite";
import { EventActions } from "../../../src/view/details/EventActions";
import { dataOf, show, timelineOf, WORLD } from "../timeline";

const field = async (name: RegExp) =>
  ((await screen.findByRole("textbox", { name })) as HTMLTextAreaElement).value;

describe("citing", () => {
  it("begins with the event that is open, by the page that it has", async () => {
    show(<Cite />, timelineOf(WORLD, "?event=treaty"));
    expect(await field(/^APA/)).toMatch(/^A and B sign a treaty\. \(2026, November 1\)\./);
    expect(await field(/^MLA/)).toContain("/event/treaty/");
    expect(await field(/^BibTeX/)).toMatch(/^@misc\{treaty,/);
  });

  it("can cite the view instead, by its period, its filters and its address", async () => {
    show(<Cite />, timelineOf(WORLD, "?event=treaty&time=1950..1959&with=A"));
    await userEvent.selectOptions(await screen.findByRole("combobox"), "view");
    const text = await field(/^Chicago/);
    expect(text).toMatch(/^“A small world, 1950.–.1959 \(.*Aland.*\)\.” The Strategic Triangle\./);
    expect(text).toContain("time=1950..1959&with=A");
  });

  it("cites the view while no event is open", async () => {
    show(<Cite />, timelineOf(WORLD));
    expect(await field(/^APA/)).toMatch(/^A small world, 1950.–.\d{4}\. /);
    expect(within(screen.getByRole("combobox")).getAllByRole("option")).toHaveLength(1);
  });

  it("of an event in somebody's own dataset is by the address that loads it", async () => {
    show(<Cite />, timelineOf(WORLD, "?event=treaty&data=own.json"));
    const text = await field(/^APA/);
    expect(text).toContain("A small world. Retrieved");
    expect(text).toContain("event=treaty");
    expect(text).toContain("data=own.json");
  });
});

describe("what takes an event along", () => {
  const [event] = dataOf(timelineOf()).dataset.events;
  if (!event) throw new Error("expected an event");

  it("copies its link and says so", async () => {
    const user = userEvent.setup();
    show(<EventActions event={event} onDialog={vi.fn()} />);
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(screen.getByRole("status").textContent).toBe("Link copied");
    expect(await navigator.clipboard.readText()).toMatch(/\?event=treaty$/);
  });

  it("opens the dialog to cite it, and where copying is refused the one with its link", async () => {
    const onDialog = vi.fn();
    const user = userEvent.setup();
    show(<EventActions event={event} onDialog={onDialog} />);
    await user.click(screen.getByRole("button", { name: "Cite" }));
    expect(onDialog).toHaveBeenLastCalledWith("cite");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(onDialog).toHaveBeenLastCalledWith("share");
    expect(screen.getByRole("status").textContent).toBe("");
  });
});
