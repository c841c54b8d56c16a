// @vitest-environment happy-dom
import { act, cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { createTimelineStore, showFailure } from "../../../src/store/store";
import { update } from "../../../src/store/update";
import { readAddress } from "../../../src/store/url/url";
import { Problems } from "../../../src/view/base/Problems";
import { applyTheme, readTheme } from "../../../src/view/base/theme";
import { Header } from "../../../src/view/page/Header";
import { LanguageFailed } from "../../../src/view/page/Languages";
import { NextTheme } from "../../../src/view/page/Themes";
import { Status } from "../../../src/view/status/Status";
import { show, timelineOf, WORLD } from "../timeline";

const faulty = (count: number) => ({
  ...WORLD,
  events: [...WORLD.events, ...Array.from({ length: count }, (_, i) => ({ date: `x${i}` }))],
});

describe("problems", () => {
  it("are silent where there is none", () => {
    show(<Problems />);
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("count one and many in words that fit", () => {
    const json = { ...WORLD, events: [...WORLD.events, { title: "No date" }] };
    show(<Problems />, timelineOf(json));
    expect(screen.getByRole("complementary").getAttribute("aria-label")).toBe(
      "1 entry of the data could not be used",
    );
    expect(screen.getByRole("listitem").textContent).toMatch(/^events\[3\]\.date: expected /);
  });

  it("list fifty and say how many more there are", () => {
    const timeline = timelineOf(faulty(60));
    const { length } = timeline.store.getState().problems;
    expect(length).toBeGreaterThan(60);
    show(<Problems />, timeline);
    const items = screen.getAllByRole("listitem");
    expect(items).toHaveLength(51);
    expect(items.at(-1)?.textContent).toBe(`and ${length - 50} more`);
  });
});

describe("the status", () => {
  const loading = (search = "") => ({
    ...timelineOf(),
    store: createTimelineStore(readAddress(search)),
  });

  it("says how far loading is, or only that it is under way", () => {
    const { store } = show(<Status />, loading());
    const bar = () => screen.getByRole("progressbar", { name: "Loading the events" });
    act(() => update(store, { progress: 0.4 }));
    expect(bar().getAttribute("value")).toBe("0.4");
    act(() => update(store, { progress: null }));
    expect(bar().hasAttribute("value")).toBe(false);
  });

  it("says why loading failed, and offers ours in place of another's", async () => {
    const timeline = loading("?data=other.json");
    show(<Status />, timeline);
    act(() => showFailure(timeline.store, [{ path: "", message: "could not load other.json" }]));
    expect(screen.getByRole("alert").textContent).toContain("could not load other.json");
    const ours = await screen.findByRole("link", { name: /^Open the timeline/ });
    expect(ours.getAttribute("href")).toBe("./");
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  });

  it("offers no other dataset where ours failed", async () => {
    const timeline = loading();
    show(<Status />, timeline);
    act(() => showFailure(timeline.store, [], { url: "data/events.json", status: 500 }));
    await screen.findByText(/has a fault \(500\)/);
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("is gone when the events are there", () => {
    show(<Status />);
    expect(screen.queryByRole("status")).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("the header", () => {
  it("names the dataset and the years from its first event to its last", () => {
    show(<Header onOpen={() => {}} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("A small world");
    expect(screen.getByText("1950–1972")).toBeTruthy();
  });

  it("says what the data are about, in their own words if those are few", () => {
    show(<Header onOpen={() => {}} />);
    expect(screen.getByText("How relations warmed and cooled,")).toBeTruthy();
    show(<Header onOpen={() => {}} />, timelineOf({ ...WORLD, description: "A world in brief" }));
    expect(screen.getByText("A world in brief")).toBeTruthy();
  });

  it.each([
    [["1914-07-28", "1918-11-11"], "1914–1918"],
    [["1949", "2022-02-24/.."], "1949–2026"],
    [["1972-02-21"], "1972"],
    [["-0499", "-0043-03-15"], "500 BC–44 BC"],
    [["-0043-03-15", "0014"], "44 BC–14"],
  ])("says of %j the years %s", (dates, years) => {
    const events = dates.map((date) => ({ date, title: date }));
    show(<Header onOpen={() => {}} />, timelineOf({ events }));
    expect(screen.getByText(years)).toBeTruthy();
  });

  it("offers stories only where there are some", () => {
    const stories = [{ id: "s", title: "S", steps: [{ event: "treaty", text: "Text" }] }];
    show(<Header onOpen={() => {}} />);
    expect(screen.queryByRole("button", { name: "Stories" })).toBeNull();
    show(<Header onOpen={() => {}} />, timelineOf({ ...WORLD, stories }));
    expect(screen.getByRole("button", { name: "Stories" })).toBeTruthy();
  });

  it("opens the dialog that its button names", async () => {
    const open = vi.fn();
    show(<Header onOpen={open} />);
    for (const name of ["About", "Share", "Keys"])
      await userEvent.click(screen.getByRole("button", { name }));
    expect(open.mock.calls).toEqual([["about"], ["share"], ["keys"]]);
  });

  it("switches to the list and back", async () => {
    const { store } = show(<Header onOpen={() => {}} />);
    await userEvent.click(screen.getByRole("button", { name: "List" }));
    expect(store.getState().view).toBe("list");
    await userEvent.click(screen.getByRole("button", { name: "Timeline" }));
    expect(store.getState().view).toBe("timeline");
  });

  it("goes through the themes in a circle", async () => {
    const { store } = show(<Header onOpen={() => {}} />);
    const seen: (string | null)[] = [];
    for (let i = 0; i < 3; i++) {
      await userEvent.click(screen.getByRole("button", { name: /^Theme: / }));
      seen.push(store.getState().theme);
    }
    expect(seen).toEqual(["light", "dark", null]);
  });
});

describe("a language that could not be loaded", () => {
  it("is named in its own words, with a way to try again", () => {
    const timeline = timelineOf();
    show(<LanguageFailed />, timeline);
    expect(screen.queryByRole("status")).toBeNull();
    act(() => update(timeline.language, { failed: "zh" }));
    expect(screen.getByRole("status").textContent).toContain("中文 could not be loaded.");
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  });
});

describe("the theme", () => {
  const root = document.documentElement;

  it("is remembered, and the address comes before it", async () => {
    const { store } = show(<NextTheme />);
    await userEvent.click(screen.getByRole("button", { name: "Theme: System" }));
    await userEvent.click(screen.getByRole("button", { name: "Theme: Light" }));
    expect(store.getState().theme).toBe("dark");
    cleanup();
    show(<NextTheme />);
    expect(screen.getByRole("button", { name: "Theme: Dark" })).toBeTruthy();
    cleanup();
    show(<NextTheme />, timelineOf(WORLD, "?theme=auto"));
    await userEvent.click(screen.getByRole("button", { name: "Theme: System" }));
    await userEvent.click(screen.getByRole("button", { name: "Theme: Light" }));
    await userEvent.click(screen.getByRole("button", { name: "Theme: Dark" }));
    cleanup();
    show(<NextTheme />);
    expect(screen.getByRole("button", { name: "Theme: System" })).toBeTruthy();
  });

  it("holds for the visit where nothing may be stored", async () => {
    vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    const { store } = show(<NextTheme />);
    await userEvent.click(screen.getByRole("button", { name: "Theme: System" }));
    expect(store.getState().theme).toBe("light");
    expect(screen.getByRole("button", { name: "Theme: Light" })).toBeTruthy();
    vi.restoreAllMocks();
  });

  it("is read anew when it changes", () => {
    applyTheme("light");
    const light = readTheme();
    expect(readTheme()).toBe(light);
    applyTheme("dark");
    expect(root.dataset.theme).toBe("dark");
    expect(readTheme()).not.toBe(light);
  });

  it("follows the system only until it is told not to", () => {
    const system = new EventTarget();
    let isDark = false;
    const query = Object.assign(system, {
      get matches() {
        return isDark;
      },
    });
    vi.stubGlobal("matchMedia", () =>
      Object.defineProperty(query, "matches", { get: () => isDark, configurable: true }),
    );
    const stop = applyTheme("auto");
    expect(root.dataset.theme).toBe("light");
    isDark = true;
    system.dispatchEvent(new Event("change"));
    expect(root.dataset.theme).toBe("dark");
    stop();
    isDark = false;
    system.dispatchEvent(new Event("change"));
    expect(root.dataset.theme).toBe("dark");
    vi.unstubAllGlobals();
  });
});
