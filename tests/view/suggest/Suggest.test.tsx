// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { select } from "../../../src/store/store";
import { download } from "../../../src/view/save/download";
import { SuggestCorrection, SuggestEvent } from "../../../src/view/suggest/Suggest";
import { show, timelineOf, WORLD } from "../timeline";

vi.mock("../../../src/view/save/download", () => ({ download: vi.fn() }));
vi.mock("../../../src/view/save/whole", () => ({
  loadLanguages: async () => ({
    ru: { events: [{ id: "1950-02-14-treaty", title: "Договор", label: "Договор" }] },
    zh: { events: [] },
  }),
}));

const SUMMARY =
  "A and B signed a treaty that both kept for ten years, and it ordered what they did.";
const source = (n: number) => ({
  title: `Source ${n}`,
  publisher: "An archive",
  url: `https://example.com/${n}`,
  kind: "primary",
});
const world = {
  ...WORLD,
  events: WORLD.events.map((event) =>
    event.id === "treaty"
      ? { ...event, id: "1950-02-14-treaty", summary: SUMMARY, sources: [source(1), source(2)] }
      : { ...event, links: [] },
  ),
};
world.events[0] && Object.assign(world.events[0], { actors: ["A", "B", "C1"] });

const field = async (name: string) => {
  const group = await screen.findByRole("group", { name: "What happened" });
  return within(group).getByRole("textbox", { name });
};
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

describe("a correction", () => {
  it("starts as the event is, and ends as its file with what was changed", async () => {
    const timeline = timelineOf(world);
    select(timeline.store, 0);
    show(<SuggestCorrection onClose={() => {}} />, timeline);
    const title = await field("Title");
    expect(title).toHaveProperty("value", "A and B sign a treaty");
    await press("Check and make the file");
    expect(
      await screen.findByRole("heading", { name: "Nothing has been changed yet." }),
    ).toBeTruthy();
    await userEvent.type(title, " of friendship");
    const file = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "File" });
    expect(file.value).toContain("\n  title: A and B sign a treaty of friendship\n");
    expect(file.value).toContain("\nru:\n  title: Договор\n");
    expect(file.value).toContain(`\nchanged: ${new Date().toISOString().slice(0, 10)}\n`);
    expect(
      screen.getByText(/put the file in place of record\/events\/1950\/1950-02-14-treaty\.yaml/),
    ).toBeTruthy();
    await press("Download the file");
    expect(vi.mocked(download).mock.lastCall?.[1]).toBe("1950-02-14-treaty.yaml");
  });

  it("is there again after the form was closed, until it is started over", async () => {
    const timeline = timelineOf(world);
    select(timeline.store, 0);
    show(<SuggestCorrection onClose={() => {}} />, timeline);
    expect(await field("Title")).toHaveProperty("value", "A and B sign a treaty of friendship");
    await press("Start over");
    expect(await field("Title")).toHaveProperty("value", "A and B sign a treaty");
    cleanup();
  });

  it("has its accounts, which can be added and changed in each language", async () => {
    const timeline = timelineOf(world);
    select(timeline.store, 0);
    show(<SuggestCorrection onClose={() => {}} />, timeline);
    await press("Add an account");
    const group = within(screen.getByRole("group", { name: "Account 1" }));
    const type = (name: string, text: string) => userEvent.type(group.getByLabelText(name), text);
    await userEvent.selectOptions(group.getByRole("combobox", { name: "Who said it" }), "A");
    await type("Title", "A statement");
    await type("Publisher", "A ministry");
    await type("Address", "https://example.com/statement");
    await type("Its date", "15 February 1950");
    await userEvent.selectOptions(group.getByRole("combobox", { name: "Kind" }), "primary");
    await press("Check and make the file");
    await press("What it said (English)");
    await type("What it said (English)", "A called it a success.");
    const file = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "File" });
    expect(file.value).toContain(`
accounts:
  - by: A
    source:
      title: A statement
      publisher: A ministry
      url: https://example.com/statement
      date: 1950-02-15
      kind: primary
`);
    expect(file.value).toContain(`
  accounts:
    - text: A called it a success.
`);
    await press("Start over");
    cleanup();
  });
});

describe("a new event", () => {
  it("says at each field what is missing, and leads there", async () => {
    show(<SuggestEvent onClose={() => {}} />, timelineOf(world));
    await press("Check and make the file");
    const heading = await screen.findByRole("heading", { name: /things are missing or wrong/ });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    const date = await field("Date");
    expect(date.getAttribute("aria-invalid")).toBe("true");
    await press("Date");
    expect(document.activeElement).toBe(date);
    await userEvent.type(date, "14 February 1960");
    expect(screen.getByText("Understood as: 14 February 1960 (1960-02-14)")).toBeTruthy();
    expect(date.getAttribute("aria-invalid")).toBeNull();
  });

  it("is filled in by fields and choices, and becomes a file", async () => {
    show(<SuggestEvent onClose={() => {}} />, timelineOf(world));
    await userEvent.clear(await field("Date"));
    await userEvent.type(await field("Date"), "June 1965");
    await userEvent.type(await field("Title"), "A visits B");
    await userEvent.type(await field("Short title"), "Visit");
    await userEvent.type(await field("Summary"), SUMMARY);
    const choose = (name: string, value: string) =>
      userEvent.selectOptions(screen.getByRole("combobox", { name }), value);
    await choose("Effect on a-b", "1");
    await choose("Importance", "2");
    await choose("Add a country or organisation", "A");
    await choose("Add a country or organisation", "B");
    await press("Put first: Bland");
    await userEvent.click(screen.getByRole("checkbox", { name: "Trade" }));
    const group = within(screen.getByRole("group", { name: "Source 1" }));
    await userEvent.type(group.getByRole("textbox", { name: "Title" }), "A report: the visit");
    await userEvent.type(group.getByRole("combobox", { name: "Publisher" }), "An archive");
    await userEvent.type(group.getByRole("textbox", { name: "Address" }), "https://example.com/3");
    await userEvent.selectOptions(group.getByRole("combobox", { name: "Kind" }), "secondary");
    await press("Check and make the file");
    const file = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "File" });
    expect(file.value).toBe(`# yaml-language-server: $schema=../../schema/event.json
date: 1965-06
added: ${new Date().toISOString().slice(0, 10)}
importance: 2
actors: [ B, A ]
topics: [ trade ]
effects:
  a-b: 1
sources:
  - title: "A report: the visit"
    publisher: An archive
    url: https://example.com/3
    kind: secondary

en:
  title: A visits B
  label: Visit
  summary: ${SUMMARY}
`);
  });
});
