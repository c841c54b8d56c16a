import type { Page } from "@playwright/test";
import { writeFragment } from "../../src/formats/fragment/writeFragment";
import type { DraftWords } from "../../src/i18n/en/draft";
import type { Words } from "../../src/i18n/en/words";
import { readDataset } from "../../src/model/readDataset";
import { testStates, WIDE } from "./axe";
import { open } from "./page";
import { expect, test } from "./test";

// The preview of a frame with data of its own loads ours in vain.
test.use({ allowed: /preloaded using link preload/ });

const EVENTS = [
  { id: "a", date: "1950", title: "First", group: "A", importance: 5 },
  { id: "b", date: "1960-07", title: "Second", group: "B", links: [{ to: "a", as: "leads-to" }] },
  {
    id: "c",
    date: "1972-02-21",
    title: "Third",
    origin: { name: "Another timeline", license: "CC-BY-4.0", changed: ["title"] },
  },
];
const STORY = { id: "s", title: "A story", steps: [{ event: "a", text: "It begins." }] };
const DATA = writeFragment(
  readDataset({ title: "Three events", events: EVENTS, stories: [STORY] }).dataset,
);

interface Arrival {
  readonly page: Page;
  readonly lang: string;
  readonly words: Words;
}

/** Opens the editor in a language; its words. */
async function edit({ page, lang, words }: Arrival): Promise<DraftWords> {
  const { words: own }: { words: DraftWords } = await import(`../../src/i18n/${lang}/draft.ts`);
  await page.setViewportSize(WIDE);
  await open(page, `?lang=${lang}${DATA}`);
  await page.getByRole("button", { name: words.openData }).click();
  await page.getByRole("button", { name: own.editShown }).click();
  await expect(page.getByRole("grid")).toBeVisible();
  return own;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const cell = (page: Page, column: string) => page.locator(`[data-column="${column}"]`).first();

testStates({
  "the table of the editor": edit,
  "a cell with a fault": async (arrival) => {
    await edit(arrival);
    const { page } = arrival;
    await cell(page, "importance").click();
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    await expect(cell(page, "importance")).toHaveAttribute("aria-invalid", "true");
  },
  "all fields of an event": async (arrival) => {
    await edit(arrival);
    const { page } = arrival;
    await page.locator('[data-row="c"] [data-column="form"]').click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
  "the look of a timeline": async (arrival) => {
    const words = await edit(arrival);
    await press(arrival.page, words.tabs.look);
    await expect(arrival.page.getByRole("radio").first()).toBeVisible();
  },
  "the steps of a story": async (arrival) => {
    const words = await edit(arrival);
    await press(arrival.page, words.tabs.stories);
    await press(arrival.page, words.takeView);
    await expect(arrival.page.getByRole("button", { name: words.dropView })).toBeVisible();
  },
  "the preview of a story": async (arrival) => {
    const words = await edit(arrival);
    await press(arrival.page, words.tabs.stories);
    await press(arrival.page, words.preview);
    await expect(arrival.page.getByText("It begins.").last()).toBeVisible();
  },
  "the ways to publish": async (arrival) => {
    const words = await edit(arrival);
    await press(arrival.page, words.tabs.publish);
    await expect(arrival.page.getByRole("button", { name: words.json })).toBeVisible();
  },
});

testStates(
  {
    "a cell that is edited": async (arrival) => {
      await edit(arrival);
      await cell(arrival.page, "date").dblclick();
      await expect(arrival.page.getByRole("textbox")).toBeFocused();
    },
  },
  { sizes: [WIDE] },
);
