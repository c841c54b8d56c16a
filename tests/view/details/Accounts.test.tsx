// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Details } from "../../../src/view/details/Details";
import { Compact } from "../../../src/view/embed/Compact";
import { show, timelineOf, WORLD } from "../timeline";

const [treaty] = WORLD.events;
const source = { title: "Readout", url: "https://example.org/readout", date: "1950-02-15" };
const accounts = [
  {
    by: "B",
    text: "Bland spoke of peace.",
    quote: "Shoulder to shoulder",
    original: "Плечом к плечу",
    source: { ...source, lang: "ru" },
  },
  { by: "A", text: "Aland spoke of grain.", source: { ...source, lang: "en" } },
];
const worldWith = (more: object) => ({ ...WORLD, events: [{ ...treaty, ...more }] });

const opened = () => screen.findByRole("region", { name: "How each side put it" });

describe("accounts", () => {
  it("stand by side, in the order of the powers, each with its words, source and language", async () => {
    show(
      <Details onDialog={() => {}} />,
      timelineOf(worldWith({ accounts, effects: { "a-b": 3 } }), "?event=treaty"),
    );
    const section = within(await opened());
    const names = section.getAllByRole("heading", { level: 4 });
    expect(names.map(({ textContent }) => textContent)).toEqual(["Aland", "Bland"]);
    expect(section.getByText("Shoulder to shoulder").tagName).toBe("BLOCKQUOTE");
    expect(section.queryByText("Плечом к плечу")).toBeNull();
    const [first, second] = section.getAllByRole("link");
    expect(first?.getAttribute("href")).toBe("https://example.org/readout");
    expect(first?.parentElement?.textContent).not.toContain("English");
    expect(second?.parentElement?.textContent).toContain("15 February 1950 · Russian");
    expect(section.queryByText("No account found.")).toBeNull();
  });

  it("say of which side none was found", async () => {
    show(<Details onDialog={() => {}} />, timelineOf(worldWith({ accounts }), "?event=treaty"));
    const missing = within(await opened()).getByText("No account found.");
    expect(missing.previousElementSibling?.textContent).toBe("The C");
  });

  it("are text, whatever stands in them", async () => {
    const text = "<img src=x onerror=alert(1)>";
    const hostile = [{ by: "A", text, quote: text, source: { title: text } }];
    show(
      <Details onDialog={() => {}} />,
      timelineOf(worldWith({ accounts: hostile }), "?event=treaty"),
    );
    const section = await opened();
    expect(section.querySelector("img")).toBeNull();
    expect(within(section).getAllByText(text)).toHaveLength(3);
  });

  it("are not there for an event that has none", async () => {
    show(<Details onDialog={() => {}} />, timelineOf(worldWith({}), "?event=treaty"));
    expect(screen.queryByRole("region", { name: "How each side put it" })).toBeNull();
  });

  it("stand in a frame, too", async () => {
    show(<Compact />, timelineOf(worldWith({ accounts }), "?event=treaty"));
    expect(within(await opened()).getByText("Bland spoke of peace.")).toBeTruthy();
  });
});
