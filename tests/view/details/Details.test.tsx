// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Details } from "../../../src/view/details/Details";
import { Sources } from "../../../src/view/details/Sources";
import { Compact } from "../../../src/view/embed/Compact";
import { Triangle } from "../../../src/view/triangle/Triangle";
import { idsIn, show, timelineOf, WORLD } from "../timeline";

const [treaty, quarrel, talks] = WORLD.events;

const withEvents = (...events: unknown[]) => ({ ...WORLD, events });

describe("details", () => {
  it("name the effects in the order of the lanes, with sign and words", () => {
    show(<Details onDialog={() => {}} />, timelineOf(WORLD, "?event=treaty"));
    const effects = within(screen.getByRole("list", { name: "Effects" }));
    expect(effects.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Aland–Bland +3 alliance or normalisation",
      "Aland–The C −1 protest or criticism",
    ]);
  });

  it("name an effect of 0 as one that pulls both ways", () => {
    show(<Details onDialog={() => {}} />, timelineOf(WORLD, "?event=talks"));
    expect(screen.getByRole("list", { name: "Effects" }).textContent).toBe(
      "Aland–The C 0 pulls both ways",
    );
  });

  it("say a date no more precisely than it is known", () => {
    show(<Details onDialog={() => {}} />, timelineOf(WORLD, "?event=quarrel"));
    expect(screen.getByText("about July 1960")).toBeTruthy();
  });

  it("leave out what an event does not have", () => {
    show(
      <Details onDialog={() => {}} />,
      timelineOf([{ id: "bare", date: "1950", title: "Bare" }], "?event=bare"),
    );
    expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      "Bare",
      "Sources",
    ]);
    expect(screen.getByText("This event has no sources.")).toBeTruthy();
    expect(screen.queryByRole("list", { name: "Effects" })).toBeNull();
    expect(screen.queryByText(/Importance/)).toBeNull();
    expect(screen.queryByText(/Disputed/)).toBeNull();
  });

  it("name an actor that no list has by its id", () => {
    const event = { id: "x", date: "1950", title: "X", actors: ["A", "ZZZ"] };
    show(<Details onDialog={() => {}} />, timelineOf(withEvents(event), "?event=x"));
    expect(screen.getByText("Aland, ZZZ")).toBeTruthy();
  });

  it("lead to the neighbours that the filter leaves, and no further", async () => {
    const timeline = show(
      <Details onDialog={() => {}} />,
      timelineOf(WORLD, "?event=treaty&with=A"),
    );
    expect(screen.getByRole("button", { name: "Previous" })).toHaveProperty("disabled", true);
    await userEvent.click(screen.getByRole("button", { name: "Next" }));
    expect(idsIn(timeline).selected).toBe("talks");
    expect(screen.getByRole("button", { name: "Next" })).toHaveProperty("disabled", true);
    await userEvent.click(screen.getByRole("button", { name: "Previous" }));
    expect(idsIn(timeline).selected).toBe("treaty");
  });

  it("lead on from an event that the filter hides", async () => {
    const timeline = show(
      <Details onDialog={() => {}} />,
      timelineOf(WORLD, "?event=quarrel&with=A"),
    );
    await userEvent.click(screen.getByRole("button", { name: "Next" }));
    expect(idsIn(timeline).selected).toBe("talks");
  });
});

describe("links", () => {
  it("lead both ways under words that fit", async () => {
    const timeline = show(<Details onDialog={() => {}} />, timelineOf(WORLD, "?event=quarrel"));
    expect(screen.getByRole("heading", { name: "Responded to" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "A and B sign a treaty" }));
    expect(idsIn(timeline).selected).toBe("treaty");
    expect(screen.getByRole("heading", { name: "Answered by" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "B and C quarrel" })).toBeTruthy();
  });

  it("light up the other event while one points at them", async () => {
    const timeline = show(<Details onDialog={() => {}} />, timelineOf(WORLD, "?event=quarrel"));
    const link = screen.getByRole("button", { name: "A and B sign a treaty" });
    await userEvent.hover(link);
    expect(idsIn(timeline).active).toBe("treaty");
    await userEvent.unhover(link);
    expect(idsIn(timeline).active).toBeNull();
  });

  it("that lead nowhere are left out", () => {
    const event = { ...quarrel, links: [{ to: "no-such-event", as: "part-of" }] };
    show(<Details onDialog={() => {}} />, timelineOf(withEvents(treaty, event), "?event=quarrel"));
    expect(screen.queryByRole("heading", { name: "Part of" })).toBeNull();
  });

  it("are grouped by kind, what came before it first", () => {
    const parts = [
      { ...quarrel, links: [{ to: "talks", as: "leads-to" }] },
      { ...talks, links: [{ to: "treaty", as: "leads-to" }] },
    ];
    show(<Details onDialog={() => {}} />, timelineOf(withEvents(treaty, ...parts), "?event=talks"));
    const headings = screen.getAllByRole("heading").map(({ textContent }) => textContent);
    expect(headings.slice(-2)).toEqual(["Result of", "Led to"]);
  });
});

describe("sources", () => {
  it("are links that say where they lead, or text where there is no address", () => {
    const sources = [
      {
        title: "Communiqué",
        publisher: "Xinhua",
        url: "https://example.org/a?b=1&c=2",
        date: "1972-02",
        kind: "primary" as const,
      },
      { title: "A book" },
    ];
    show(<Sources sources={sources} />);
    const [first, second] = screen.getAllByRole("listitem");
    const link = screen.getByRole("link", { name: /^Communiqué.*\(opens in a new tab\)$/ });
    expect(link.getAttribute("href")).toBe("https://example.org/a?b=1&c=2");
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(first?.textContent).toContain("Xinhua · February 1972 · primary source");
    expect(second?.textContent?.trim()).toBe("A book");
    expect(screen.getAllByRole("link")).toHaveLength(1);
  });
});

describe("the triangle", () => {
  const labels = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

  it("says the warmth of each side as of the open event", () => {
    show(<Triangle />, timelineOf(WORLD, "?event=treaty"));
    expect(screen.getByText("14 February 1950")).toBeTruthy();
    expect(labels()[0]).toMatch(/^Aland–Bland \w+ \+\d\.\d$/);
    expect(labels()[1]).toBe("Bland–The C neutral 0.0");
    expect(labels()[2]).toMatch(/^Aland–The C (strained|neutral) −0\.\d$/);
  });

  it("shows the last day in view while nothing is pointed at or open", () => {
    show(<Triangle />, timelineOf(WORLD, "?time=1951..1969"));
    expect(screen.getByText("31 December 1969")).toBeTruthy();
  });

  it("is there only for three powers and their three relations", () => {
    show(<Triangle />, timelineOf({ ...WORLD, relations: WORLD.relations.slice(0, 2) }));
    expect(screen.queryByRole("figure")).toBeNull();
  });
});

describe("the event in a frame", () => {
  it("names one source that can be opened, and closes", async () => {
    const sources = [{ title: "A book" }, { title: "A page", url: "https://example.org/" }];
    const event = { ...treaty, sources };
    const timeline = show(<Compact />, timelineOf(withEvents(event), "?event=treaty"));
    expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual(["A page"]);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(idsIn(timeline).selected).toBeNull();
    expect(screen.queryByRole("article")).toBeNull();
  });
});
