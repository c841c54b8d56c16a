import { utils, write } from "@e965/xlsx";
import type { Page } from "@playwright/test";
import { testStates } from "./axe";
import { ALL_EVENTS, openedIn, open as openPage, ready } from "./page";
import { expect, test } from "./test";

const CSV = [
  "Date;What;Category",
  "1 October 1949;The republic is proclaimed;Politics",
  "14.02.1950;A treaty is signed;Treaties",
  "31.06.1951;There is no such day;Politics",
  "1960–1963;A quarrel;Politics",
].join("\n");

const fileOf = (text: string | Buffer, name = "my events.csv") => ({
  name,
  mimeType: "",
  buffer: Buffer.from(text),
});

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Open your data" });
const lane = (page: Page, name: string) => page.getByRole("heading", { level: 2, name });

async function choose(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.getByRole("button", { name: "Open your data" }).click();
  await dialogOf(page).locator("input[type=file]").setInputFiles(file);
}

test("a file of the reader's opens, and its receipt says what was read", async ({ page }) => {
  await openPage(page);
  await choose(page, fileOf(CSV));
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1, name: "my events" })).toBeVisible();
  await expect(page).toHaveTitle("my events");
  await expect(lane(page, "Treaties")).toBeVisible();
  await expect(page.getByText("Opened my events.csv: 3 of 4 rows.")).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
  await page.getByRole("button", { name: "Details" }).click();
  const receipt = page.getByRole("dialog", { name: "How the data were read" });
  await expect(receipt.getByText("3 of 4 rows read; table, UTF-8")).toBeVisible();
  await receipt.getByRole("searchbox", { name: "Search in these" }).fill("no such day");
  await expect(receipt.getByRole("listitem").filter({ hasText: "31.06.1951" })).toBeVisible();
  const coming = page.waitForEvent("download");
  await receipt.getByRole("button", { name: "Download as CSV" }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.csv$/);
  await receipt.getByRole("combobox", { name: "What “Category” is" }).selectOption("not used");
  await receipt.getByRole("button", { name: "Close" }).click();
  await expect(lane(page, "Treaties")).toBeHidden();
});

test("Back returns to what was shown before, and Forward to the file", async ({ page }) => {
  await openPage(page);
  await choose(page, fileOf(CSV));
  await expect(lane(page, "Treaties")).toBeVisible();
  await page.getByRole("option", { name: /A treaty is signed/ }).press("Enter");
  await expect(openedIn(page)).toContainText("A treaty is signed");
  await page.goBack();
  await expect(openedIn(page)).toHaveCount(0);
  await expect(lane(page, "Treaties")).toBeVisible();
  await page.goBack();
  await expect(page.getByText(ALL_EVENTS, { exact: true })).toBeVisible();
  await page.goForward();
  await expect(lane(page, "Treaties")).toBeVisible();
});

test("a reload shows our record and says which file it has closed", async ({ page }) => {
  await openPage(page);
  await choose(page, fileOf(CSV));
  await page.getByRole("option", { name: /A treaty is signed/ }).press("Enter");
  await expect(openedIn(page)).toContainText("A treaty is signed");
  await page.reload();
  await ready(page);
  await expect(dialogOf(page)).toContainText("“my events.csv” is a file on your device");
  await dialogOf(page).getByRole("button", { name: "Close" }).click();
  await expect(page.getByText(ALL_EVENTS, { exact: true })).toBeVisible();
  await expect(page.getByRole("complementary")).not.toContainText("could not");
});

test("a file that is dropped on the page opens, after a hint that it may be dropped", async ({
  page,
}) => {
  await openPage(page);
  const data = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.csv", { type: "text/csv" }));
    return data;
  }, CSV);
  await page.dispatchEvent("main", "dragover", { dataTransfer: data });
  await expect(page.getByText("Drop the file to open it")).toBeVisible();
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
  await expect(lane(page, "Treaties")).toBeVisible();
  await expect(page.getByText("Drop the file to open it")).toBeHidden();
});

test("a table that is pasted on the page opens; a word in a field stays there", async ({
  page,
}) => {
  await openPage(page);
  const paste = (selector: string, text: string) =>
    page.locator(selector).evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      const options = { clipboardData, bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent("paste", options));
    }, text);
  await paste("input[type=search]", CSV);
  await paste("body", "one word");
  await expect(dialogOf(page)).toHaveCount(0);
  await paste("body", CSV.replaceAll(";", "\t"));
  await expect(lane(page, "Treaties")).toBeVisible();
  await expect(page.getByText("3 of 4 rows.")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Details" })).toBeFocused();
});

test("a broken file is said in a sentence, and the page stays as it was", async ({ page }) => {
  await openPage(page);
  await choose(page, fileOf(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1]), "broken.xlsx"));
  await expect(dialogOf(page).getByRole("alert")).toContainText(
    "“broken.xlsx” could not be opened.",
  );
  await dialogOf(page).getByRole("button", { name: "Another file" }).click();
  await dialogOf(page).locator("input[type=file]").setInputFiles(fileOf(CSV));
  await expect(lane(page, "Treaties")).toBeVisible();
});

test("a workbook opens", async ({ page }) => {
  const book = utils.book_new();
  const rows = CSV.split("\n").map((line) => line.split(";"));
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Events");
  await openPage(page);
  await choose(page, fileOf(write(book, { type: "buffer", bookType: "xlsx" }), "book.xlsx"));
  await expect(lane(page, "Treaties")).toBeVisible();
  await expect(page.getByText("Opened book.xlsx: 3 of 4 rows.")).toBeVisible();
});

test("a file is read in the page where workers are refused", async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException("refused", "SecurityError");
      }
    } as unknown as typeof Worker;
  });
  await openPage(page);
  await choose(page, fileOf(CSV));
  await expect(lane(page, "Treaties")).toBeVisible();
});

test("what columns of a table at an address are can be chosen, and a link and a frame show the same", async ({
  page,
}) => {
  await page.route("**/own.csv", (route) => route.fulfill({ body: CSV }));
  await openPage(page, "?data=own.csv");
  await expect(lane(page, "Treaties")).toBeVisible();
  await page.getByRole("button", { name: "Details" }).click();
  const receipt = page.getByRole("dialog", { name: "How the data were read" });
  await receipt.getByRole("combobox", { name: "What “Category” is" }).selectOption("not used");
  await expect(page).toHaveURL(/\?data=own\.csv&columns=none:Category$/);
  await receipt.getByRole("button", { name: "Close" }).click();
  await expect(lane(page, "Treaties")).toBeHidden();
  await page.reload();
  await ready(page);
  await expect(lane(page, "own")).toBeVisible();
  await expect(lane(page, "Treaties")).toBeHidden();
  await openPage(page, "?data=own.csv&columns=title:Category,none:What", "/embed.html");
  await expect(page.getByRole("option", { name: /Politics/ }).first()).toBeAttached();
});

test.describe("where loading fails", () => {
  test.use({ allowed: /Failed to load resource/ });

  test("the reader can open data of his own instead", async ({ page }) => {
    await page.route("**/own.json", (route) => route.fulfill({ status: 404 }));
    await openPage(page, "?data=own.json");
    await page.getByRole("alert").getByRole("button", { name: "Open your data" }).click();
    await dialogOf(page).locator("input[type=file]").setInputFiles(fileOf(CSV));
    await expect(lane(page, "Treaties")).toBeVisible();
    expect(new URL(page.url()).search).toBe("");
  });
});

testStates({
  "the dialog to open data": async ({ page, lang, words }) => {
    await openPage(page, `?lang=${lang}`);
    await page.getByRole("button", { name: words.openData }).click();
    await expect(page.getByRole("dialog").getByRole("textbox")).toBeVisible();
  },
  "a receipt": async ({ page, lang, words }) => {
    await openPage(page, `?lang=${lang}`);
    await page.getByRole("button", { name: words.openData }).click();
    await page.getByRole("dialog").locator("input[type=file]").setInputFiles(fileOf(CSV));
    await page.getByRole("status").getByRole("button").first().click();
    await expect(page.getByRole("dialog").getByRole("listitem").first()).toBeVisible();
  },
  "a file that cannot be opened": async ({ page, lang, words }) => {
    await openPage(page, `?lang=${lang}`);
    await page.getByRole("button", { name: words.openData }).click();
    await page.getByRole("dialog").locator("input[type=file]").setInputFiles(fileOf("A letter."));
    await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
  },
});
