// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readDataset } from "../../../src/model/readDataset";
import { readSeries } from "../../../src/model/series";
import { ownTranslation } from "../../../src/view/base/language";
import { Save } from "../../../src/view/save/Save";
import { show, timelineOf, WORLD } from "../timeline";

/** The downloaded files. */
let files: { name: string; content: Blob }[] = [];

beforeEach(() => {
  files = [];
  const contents = new Map<string, Blob>();
  vi.spyOn(URL, "createObjectURL").mockImplementation((content) => {
    const url = `blob:${contents.size}`;
    contents.set(url, content as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, content: contents.get(this.href) ?? new Blob() });
  });
});

async function save(button: RegExp, search = "", json: unknown = WORLD) {
  show(<Save />, timelineOf(json, search));
  await userEvent.click(await screen.findByRole("button", { name: button }));
  await waitFor(() => expect(files).toHaveLength(1));
  const [file] = files;
  return { name: file?.name, text: (await file?.content.text()) ?? "" };
}

describe("saving events", () => {
  it("saves what the filters leave as a dataset that loads again", async () => {
    const { name, text } = await save(/JSON/, "?with=N&time=1950..1955");
    expect(name).toBe("a-small-world-n.json");
    const { dataset, problems } = readDataset(JSON.parse(text));
    expect(problems).toEqual([]);
    expect(dataset.events.map(({ id }) => id)).toEqual(["quarrel"]);
    expect(dataset.about.title).toBe("A small world");
  });

  it("saves our record with yearly figures and all languages, which open again", async () => {
    const series = [
      { id: "trade", name: "Trade", unit: "$", source: { title: "S" }, values: [[1950, 1]] },
    ];
    const texts = (lang: string) => ({
      title: `World ${lang}`,
      events: WORLD.events.map(({ id, title }) => ({ id, title: `${title} ${lang}` })),
      series: [{ id: "trade", name: `Trade ${lang}` }],
    });
    vi.stubGlobal("fetch", async (url: string) => {
      const [, lang] = /\.(ru|zh)\.json$/.exec(url) ?? [];
      return Response.json(lang ? texts(lang) : { series });
    });
    const { text } = await save(/JSON/, "?with=N");
    vi.unstubAllGlobals();
    const { dataset, problems } = readDataset(JSON.parse(text));
    expect(problems).toEqual([]);
    expect(readSeries(dataset.about, [])).toEqual(series);
    for (const code of ["ru", "zh"] as const) {
      const translate = await ownTranslation(dataset, code);
      const { about, events } = translate?.(dataset) ?? dataset;
      expect(about.title).toBe(`World ${code}`);
      expect(events.map(({ title }) => title)).toEqual([`B and C quarrel ${code}`]);
    }
    expect(await ownTranslation(dataset, "en")).toBeNull();
  });

  it("says so where figures and languages did not come", async () => {
    vi.stubGlobal("fetch", async () => new Response("", { status: 503 }));
    await save(/JSON/);
    vi.unstubAllGlobals();
    expect(
      await screen.findByText(/yearly figures and the other languages are missing/),
    ).toBeTruthy();
  });

  it("saves the events of the period shown where that is asked for", async () => {
    show(<Save />, timelineOf(WORLD, "?time=1950..1955"));
    fireEvent.change(await screen.findByRole("combobox", { name: "Which" }), {
      target: { value: "shown" },
    });
    await userEvent.click(screen.getByRole("button", { name: "Save as CSV" }));
    const text = (await files[0]?.content.text()) ?? "";
    expect(files[0]?.name).toBe("a-small-world-1950-1955.csv");
    expect(text.trim().split("\r\n")).toHaveLength(2);
    expect(text).toContain("A and B sign a treaty");
    expect(screen.getByText("Saved a-small-world-1950-1955.csv")).toBeTruthy();
  });

  it("saves a calendar whose entries lead back to the events", async () => {
    const { name, text } = await save(/ICS/);
    expect(name).toBe("a-small-world.ics");
    const lines = text.replaceAll("\r\n ", "");
    expect(lines.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(lines).toMatch(/URL:http\S+\?event=treaty/);
    expect(lines).toContain("Date as it is known: about July 1960");
  });

  it("saves a timeline for TimelineJS, with approximate dates in words", async () => {
    const { name, text } = await save(/TimelineJS/);
    expect(name).toBe("a-small-world.timelinejs.json");
    const { events } = JSON.parse(text) as { events: Record<string, unknown>[] };
    expect(events).toHaveLength(3);
    expect(events.map((slide) => slide.display_date)).toContain("about July 1960");
  });

  it("saves a calendar that is too large for Google in files by period", async () => {
    const events = Array.from({ length: 300 }, (_, i) => ({
      date: `${1700 + i}`,
      title: `Event ${i}`,
      summary: "x".repeat(4000),
    }));
    show(<Save />, timelineOf({ title: "Long", events }));
    await userEvent.click(await screen.findByRole("button", { name: "Save as ICS" }));
    expect(files).toEqual([]);
    for (const period of [/^Save as ICS, 1700.*1850$/, /^Save as ICS, 1851.*1999$/]) {
      await userEvent.click(screen.getByRole("button", { name: period }));
    }
    expect(files.map(({ name }) => name)).toEqual([
      "long-1700-01-01-1850-01-01.ics",
      "long-1851-01-01-1999-01-01.ics",
    ]);
    const texts = await Promise.all(files.map(({ content }) => content.text()));
    expect(texts.map((text) => text.match(/BEGIN:VEVENT/g)?.length)).toEqual([151, 149]);
    expect(screen.getByText("Saved long-1851-01-01-1999-01-01.ics")).toBeTruthy();
  });

  it("says which events a program cannot take, with the file", async () => {
    const events = [
      { date: "-0043-03-15", title: "Caesar is killed" },
      { date: "Y12000", title: "The far future" },
      { date: "1950", title: "Ours" },
    ];
    show(<Save />, timelineOf({ title: "Long", events }));
    await userEvent.click(await screen.findByRole("button", { name: "Save as ICS" }));
    expect((await screen.findByText(/years 1 to 9999/)).textContent?.trim()).toBe(
      "A calendar has only the years 1 to 9999, so 2 events are left out: “Caesar is killed” and others.",
    );
    expect(await files[0]?.content.text()).not.toContain("Caesar");
    await userEvent.click(screen.getByRole("button", { name: "Save as CSV" }));
    expect(screen.getByText(/before 1900/).textContent).toContain("1 event: “Caesar is killed”.");
    expect(screen.queryByText(/years 1 to 9999/)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Save as JSON" }));
    expect(screen.queryByText(/before 1900/)).toBeNull();
    // A file that comes later would be one too many in the next test.
    await waitFor(() => expect(files).toHaveLength(3));
  });

  it("names the licence", async () => {
    show(<Save />);
    expect(await screen.findByText(/CC0-1\.0/)).toBeTruthy();
  });
});

describe("saving a picture", () => {
  it("saves an SVG in which the view says all that it is", async () => {
    const { name, text } = await save(/SVG/, "?time=1955..1965&with=B");
    expect(name).toBe("a-small-world-1955-1965-b.svg");
    for (const words of [
      "A small world",
      "B and",
      "C quarrel",
      "1 of 3 events",
      "Bland",
      "CC0-1.0",
      "time=",
    ])
      expect(text).toContain(words);
  });

  it("has the name of the event that is open, or of the story", async () => {
    const { name, text } = await save(/SVG/, "?event=treaty&lang=en");
    expect(name).toBe("a-and-b-sign-a-treaty.svg");
    expect(text).toContain("<title>A and B sign a treaty</title>");
    expect(text).toContain("Source: The Strategic Triangle: A small world");
  });

  it("says so where the browser cannot draw a picture", async () => {
    show(<Save />);
    await userEvent.click(await screen.findByRole("button", { name: /^PNG, 3600/ }));
    expect(await screen.findByText(/could not be drawn/)).toBeTruthy();
    expect(files).toEqual([]);
  });

  it("offers the sizes of the shape that was chosen", async () => {
    show(<Save />);
    fireEvent.change(await screen.findByRole("combobox", { name: "Shape" }), {
      target: { value: "square" },
    });
    expect(screen.getByRole("button", { name: "PNG, 2160 × 2160 px" })).toBeTruthy();
  });
});

describe("a picture of a comparison", () => {
  const texts = async () => {
    await userEvent.click(screen.getByRole("button", { name: /^SVG/ }));
    return (await files.at(-1)?.content.text()) ?? "";
  };

  it("is of the period in view, or of the one compared with it", async () => {
    show(<Save />, timelineOf(WORLD, "?time=1965..1968&compare=1955..1958"));
    const period = await screen.findByRole("combobox", { name: "Period" });
    expect(await texts()).toMatch(/1965 ?– ?1968/);
    fireEvent.change(period, { target: { value: "compared" } });
    expect(await texts()).toMatch(/1955 ?– ?1958/);
  });

  it("has no choice if nothing is compared", async () => {
    show(<Save />, timelineOf(WORLD));
    await screen.findByRole("combobox", { name: "Shape" });
    expect(screen.queryByRole("combobox", { name: "Period" })).toBeNull();
  });
});
