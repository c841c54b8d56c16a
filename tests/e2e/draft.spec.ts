import type { Frame, Locator, Page } from "@playwright/test";
import { writeFragment } from "../../src/formats/fragment/writeFragment";
import { readDataset } from "../../src/model/readDataset";
import { openArticle } from "./article";
import { boxOf, expectToFit, middleOf, open, ready, resize } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";
import { swipe } from "./touch";

// The preview of a frame with data of its own loads ours in vain.
test.use({ allowed: /preloaded using link preload/ });

const grid = (page: Page) => page.getByRole("grid", { name: "Events of this timeline" });
const rowAt = (page: Page, index: number) =>
  grid(page).locator(`[role=row][aria-rowindex="${index + 2}"]`);
const cellAt = (page: Page, index: number, column: string) =>
  rowAt(page, index).locator(`[data-column="${column}"]`);
const tab = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Parts of the editor" }).getByRole("button", { name });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** How a person presses something: with the mouse, or with Tab and Enter. */
interface Hand {
  readonly press: (target: Locator) => Promise<void>;
  readonly write: (target: Locator, text: string) => Promise<void>;
  readonly choose: (target: Locator, index: number) => Promise<void>;
  readonly cell: (page: Page, index: number, column: string, text: string) => Promise<void>;
}

const mouse: Hand = {
  press: (target) => target.click(),
  write: async (target, text) => {
    await target.fill(text);
    await target.blur();
  },
  choose: async (target, index) => {
    await target.selectOption({ index });
  },
  cell: async (page, index, column, text) => {
    await cellAt(page, index, column).dblclick();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  },
};

/** Presses Tab, or Shift and Tab, until the target has the focus. */
async function tabTo(target: Locator): Promise<void> {
  const { keyboard } = target.page();
  await target.waitFor();
  const wayTo = () =>
    target.evaluate((element) => {
      const { activeElement: at, body } = document;
      if (element === at) return null;
      const isBehind = at !== body && at?.compareDocumentPosition(element);
      return isBehind && isBehind & Node.DOCUMENT_POSITION_PRECEDING ? "Shift+Tab" : "Tab";
    });
  for (let n = 0; n < 250; n++) {
    const way = await wayTo();
    if (way === null) return;
    await keyboard.press(way);
  }
  throw new Error(`expected Tab to lead to ${target}`);
}

const keyboard: Hand = {
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press("Enter");
  },
  write: async (target, text) => {
    await tabTo(target);
    const { keyboard } = target.page();
    await keyboard.press("ControlOrMeta+a");
    await keyboard.type(text);
    await keyboard.press("Tab");
  },
  choose: async (target, index) => {
    await tabTo(target);
    const { keyboard } = target.page();
    await keyboard.press("Home");
    for (let n = 0; n < index; n++) await keyboard.press("ArrowDown");
  },
  cell: async (page, index, column, text) => {
    const { keyboard } = page;
    await tabTo(grid(page).locator("[data-column][tabindex='0']"));
    await keyboard.press("Control+Home");
    for (let n = 0; n < index; n++) await keyboard.press("ArrowDown");
    const columns = await rowAt(page, index).locator("[data-column]").count();
    for (let n = 0; n < columns; n++) {
      const at = await page.evaluate(() => document.activeElement?.getAttribute("data-column"));
      if (at === column) break;
      await keyboard.press("ArrowRight");
    }
    await keyboard.type(text);
    await keyboard.press("Enter");
  },
};

const TEXTS = ["It begins.", "Then this.", "And this.", "A turn.", "Almost.", "The end."];

/** From a search to a link: collects 8 events, changes 3, adds 2, and writes a story of 6 steps. Returns the link. */
async function make(page: Page, hand: Hand): Promise<string> {
  await open(page, "?view=list");
  await hand.write(page.getByRole("combobox", { name: "Search the events" }), "summit");
  await page.keyboard.press("Escape");
  const marks = page.getByRole("button", { name: /^Collect: / });
  await marks.nth(7).waitFor();
  for (let n = 0; n < 8; n++) {
    const name = (await marks.nth(n).getAttribute("aria-label")) ?? "";
    await hand.press(page.getByRole("button", { name, exact: true }).first());
  }
  await hand.press(button(page, /^Collections/));
  const collections = page.getByRole("dialog", { name: "Collections" });
  await expect(collections.getByRole("listitem")).toHaveCount(8);
  await hand.write(collections.getByRole("textbox", { name: "Name" }), "Eight summits");
  await hand.press(collections.getByRole("button", { name: "Edit as a timeline" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Eight summits");
  await hand.cell(page, 0, "title", "Our first title");
  await hand.cell(page, 1, "date", "spring 1956");
  await expect(cellAt(page, 1, "date")).toContainText("spring 1956");
  await hand.cell(page, 2, "importance", "5");
  for (const [n, year] of ["1957", "14 May 1958"].entries()) {
    await hand.press(button(page, "Add an event"));
    await page.keyboard.type(year);
    await page.keyboard.press("Tab");
    await page.keyboard.type(`Our own event ${n + 1}`);
    await page.keyboard.press("Enter");
    await hand.cell(page, 8 + n, "effects.russia-west", "2");
  }
  await hand.press(tab(page, "Stories"));
  await hand.press(button(page, "New story"));
  await hand.write(page.getByRole("textbox", { name: "Title of the story" }), "Six steps");
  for (const [n, text] of TEXTS.entries()) {
    await hand.press(button(page, "Add a step"));
    await hand.choose(page.getByRole("combobox", { name: "Event" }), n);
    await hand.write(page.getByRole("textbox", { name: "Text" }), text);
  }
  await hand.press(button(page, "Take this view"));
  await hand.press(button(page, "Preview"));
  await expect(page.getByRole("region", { name: "Story: Six steps" })).toContainText("Step 6 of 6");
  await hand.press(button(page, "End the preview"));
  await hand.press(tab(page, "Publish"));
  await hand.press(button(page, "Link and frame"));
  const link = page
    .getByRole("dialog", { name: "Share" })
    .getByRole("textbox", { name: "Link", exact: true });
  await expect(link).toHaveValue(/#d=/);
  return link.inputValue();
}

/** The dates and titles of the list; who gave an account of an event comes later. */
const listed = (page: Page | Frame) =>
  page
    .getByRole("region", { name: "Events by year" })
    .getByRole("button")
    .locator(".list-date, .list-title");

for (const [name, hand] of Object.entries({ mouse, keyboard })) {
  test(`a timeline is made by ${name} and is the same for everybody who has its link`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000);
    const link = new URL(await make(page, hand));
    const fresh = await browser.newContext({
      baseURL: APP,
      viewport: { width: 1280, height: 800 },
    });
    const reader = await fresh.newPage();
    await reader.goto(`/?view=list${link.hash}`);
    await ready(reader);
    await expect(listed(reader)).toHaveCount(20);
    const events = await listed(reader).allTextContents();
    const text = events.join("\n");
    expect(text).toContain("Our first title");
    expect(text).toContain("spring 1956");
    expect(text).toContain("Our own event 2");
    await reader.goto(`/?story=${await storyIn(reader)}&step=6${link.hash}`);
    await ready(reader);
    await expect(reader.getByRole("region", { name: "Story: Six steps" })).toContainText(
      "The end.",
    );
    const [frame] = await openArticle(reader, { frames: [`?view=list${link.hash}`] });
    if (!frame) throw new Error("expected a frame");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Eight summits");
    await expect(listed(frame)).toHaveText(events);
    await fresh.close();
  });
}

async function storyIn(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Stories" }).click();
  await page
    .getByRole("dialog", { name: "Stories" })
    .getByRole("button", { name: "Six steps" })
    .click();
  await expect(page).toHaveURL(/story=/);
  return new URL(page.url()).searchParams.get("story") ?? "";
}

const FEW = writeFragment(
  readDataset({
    title: "Three events",
    events: [
      { id: "a", date: "1950", title: "First", group: "A" },
      { id: "b", date: "1960-07", title: "Second", group: "B" },
      { id: "c", date: "1972-02-21", title: "Third", group: "A" },
    ],
  }).dataset,
);

/** Opens the editor with three events. */
async function openEditor(page: Page): Promise<void> {
  await open(page, FEW);
  await button(page, "Open your data").click();
  await button(page, "Edit what is shown").click();
  await expect(grid(page)).toBeVisible();
}

test("whoever has the link sees the picture of its author, pixel by pixel", async ({
  page,
  browser,
}) => {
  await openEditor(page);
  await mouse.cell(page, 0, "importance", "5");
  await tab(page, "Publish").click();
  await button(page, "Link and frame").click();
  const share = page.getByRole("dialog", { name: "Share" });
  const field = share.getByRole("textbox", { name: "Link", exact: true });
  await expect(field).toHaveValue(/#d=/);
  const link = new URL(await field.inputValue());
  await share.getByRole("button", { name: "Close" }).click();
  await button(page, "Open as readers see it").click();
  const fresh = await browser.newContext({
    ...{ baseURL: APP, viewport: { width: 1280, height: 800 } },
    ...{ locale: "en-GB", timezoneId: "UTC", serviceWorkers: "block" },
  });
  const reader = await fresh.newPage();
  await reader.goto(`/${link.hash}`);
  await ready(reader);
  const pictureOf = async (of: Page) => {
    await of.mouse.move(0, 0);
    await boxOf(of.locator(".plot"));
    return (await of.getByRole("main").screenshot()).toString("base64");
  };
  await expect.poll(() => pictureOf(reader)).toBe(await pictureOf(page));
  await fresh.close();
});

test("what is written is there after a reload, and Back leaves the editor", async ({ page }) => {
  await openEditor(page);
  await mouse.cell(page, 0, "title", "Changed");
  await expect(page.getByText("Kept on this device")).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(cellAt(page, 0, "title")).toHaveText("Changed");
  await button(page, "Close the editor").click();
  await button(page, "Open your data").click();
  await page.getByRole("button", { name: /^Edit: / }).click();
  await expect(cellAt(page, 0, "title")).toHaveText("Changed");
  await page.goBack();
  await expect(grid(page)).toBeHidden();
});

test("a timeline opens as its readers see it, in the lanes that were chosen", async ({ page }) => {
  await openEditor(page);
  await mouse.cell(page, 0, "topics", "War");
  await tab(page, "Look").click();
  await page.getByRole("radio", { name: "Topics" }).check();
  await mouse.write(page.getByRole("textbox", { name: "Title", exact: true }), "Seen by readers");
  await tab(page, "Publish").click();
  await button(page, "Open as readers see it").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Seen by readers");
  await expect(page.getByRole("heading", { name: "War", exact: true })).toBeVisible();
});

test("a finger drags an event to another place, and a step stays open while the view is set", async ({
  browser,
}) => {
  const context = await browser.newContext({
    ...{ baseURL: APP, viewport: { width: 390, height: 844 } },
    ...{ hasTouch: true, isMobile: true, serviceWorkers: "block" },
  });
  const page = await context.newPage();
  await open(page, FEW);
  await button(page, "Menu").tap();
  await button(page, "Open your data").tap();
  await button(page, "Edit what is shown").tap();
  await expect(cellAt(page, 2, "title")).toHaveText("Third");
  const grips = page.locator(".grid-grip");
  const [from, to] = [await boxOf(grips.nth(2)), await boxOf(grips.nth(0))].map(middleOf);
  if (!from || !to) throw new Error("expected rows");
  await swipe(page, [from], [to]);
  await expect(cellAt(page, 0, "title")).toHaveText("Third");
  await tab(page, "Stories").tap();
  await button(page, "New story").tap();
  for (let n = 0; n < 2; n++) await button(page, "Add a step").tap();
  await tab(page, "Picture").tap();
  await expect(page.locator(".plot")).toBeVisible();
  await tab(page, "Stories").tap();
  await expect(page.getByRole("button", { name: /^Step 2/ })).toHaveAttribute(
    "aria-expanded",
    "true",
  );
  await context.close();
});

test("two tabs keep the edits of both", async ({ page, context }) => {
  await openEditor(page);
  const other = await context.newPage();
  await open(other);
  await button(other, "Open your data").click();
  await other.getByRole("button", { name: /^Edit: / }).click();
  await mouse.cell(page, 0, "title", "By one");
  await mouse.cell(other, 1, "title", "By two");
  for (const tab of [page, other]) {
    await expect(cellAt(tab, 0, "title")).toHaveText("By one");
    await expect(cellAt(tab, 1, "title")).toHaveText("By two");
  }
  await other.close();
});

test("a page that may keep nothing says so, and asks before it closes", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new Error("refused");
    };
  });
  await openEditor(page);
  await expect(page.getByRole("alert")).toContainText("Save the timeline as a file");
  const asked = page.waitForEvent("dialog");
  // The browser asks only whoever has used the page.
  await cellAt(page, 0, "title").click();
  const closing = page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await closing;
  const saved = page.waitForEvent("download");
  await button(page, "Save a file").click();
  expect((await saved).suggestedFilename()).toMatch(/\.json$/);
  await mouse.cell(page, 0, "title", "Not lost");
  await button(page, "Close the editor").click();
  const askedAgain = page.waitForEvent("dialog");
  const closingAgain = page.close({ runBeforeUnload: true });
  await (await askedAgain).dismiss();
  await closingAgain;
  await button(page, "Open your data").click();
  await expect(page.getByText("as long as this page is open")).toBeVisible();
  await page.getByRole("button", { name: /^Edit: / }).click();
  await expect(cellAt(page, 0, "title")).toHaveText("Not lost");
});

test("what is being typed is not lost by Back, nor by closing the page", async ({ page }) => {
  await openEditor(page);
  await cellAt(page, 0, "title").dblclick();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Typed in a cell");
  const asked = page.waitForEvent("dialog");
  const closing = page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await closing;
  await expect(cellAt(page, 0, "title")).toHaveText("Typed in a cell");
  await tab(page, "Look").click();
  await page.getByRole("textbox", { name: "Subtitle" }).fill("Typed in a field");
  await page.goBack();
  await expect(grid(page)).toBeHidden();
  await page.goForward();
  await tab(page, "Look").click();
  await expect(page.getByRole("textbox", { name: "Subtitle" })).toHaveValue("Typed in a field");
});

test("a timeline that another tab deletes says so, and can be kept", async ({ page, context }) => {
  await openEditor(page);
  const other = await context.newPage();
  await open(other);
  await button(other, "Open your data").click();
  await other
    .getByRole("button", { name: /^Delete: / })
    .first()
    .click();
  await expect(page.getByRole("alert")).toContainText("deleted in another tab");
  await button(page, "Keep it").click();
  await expect(page.getByText("Kept on this device")).toBeVisible();
  await other.close();
});

test("every part of the editor fits, down to 320 px", async ({ page }) => {
  await openEditor(page);
  for (const width of [1280, 390, 320]) {
    await resize(page, width, 640);
    for (const name of ["Events", "Look", "Stories", "Publish"]) {
      await tab(page, name).click();
      await expectToFit(page, `${name} at ${width} px`);
    }
  }
});
