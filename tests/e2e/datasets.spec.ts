import type { Page } from "@playwright/test";
import { ALL_EVENTS, open, openedIn } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";

/** Serves a text as a dataset and opens the page with it. */
async function openData(page: Page, body: string, status = 200, search = ""): Promise<void> {
  await page.route("**/own.json", (route) =>
    route.fulfill({ status, body, contentType: "application/json" }),
  );
  await open(page, `?data=own.json${search}`);
}

const failure = (page: Page) => page.getByRole("alert");
const notice = (page: Page) => page.getByRole("complementary", { name: "could not be used" });

const relation = { id: "a-b", name: "A–B", between: ["a", "b"] };
const frame = {
  title: "Two powers",
  powers: [
    { id: "a", name: "A" },
    { id: "b", name: "B" },
  ],
  relations: [relation],
};
const good = (id: string, date: string) => ({
  id,
  date,
  title: `Event ${id}`,
  effects: { "a-b": 1 },
});

test("a dataset of one's own is shown under its own name", async ({ page }) => {
  await openData(
    page,
    JSON.stringify({ ...frame, events: [good("one", "1200"), good("two", "1300-05")] }),
  );
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Two powers");
  await expect(page.getByRole("heading", { name: "A–B" })).toBeVisible();
  await expect(page.getByText("All 2 events", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Search" })).toBeHidden();
  await expect(notice(page)).toBeHidden();
});

test.describe("where loading fails", () => {
  test.use({ allowed: /Failed to load resource/ });

  test("a dataset that is not there is said with its address and the way out", async ({ page }) => {
    await openData(page, "gone", 404);
    await expect(failure(page)).toContainText("The events could not be loaded");
    await expect(failure(page)).toContainText("could not load own.json");
    await expect(failure(page)).toContainText("404");
    await failure(page)
      .getByRole("link", { name: /^Open the timeline of Russia/ })
      .click();
    await expect(page.getByText(ALL_EVENTS, { exact: true })).toBeVisible();
    await expect(page).toHaveURL(`${APP}/`);
  });

  test("trying again loads what has come back", async ({ page }) => {
    let isBack = false;
    await page.route("**/data/*.json", (route) => (isBack ? route.continue() : route.abort()));
    await open(page);
    await expect(failure(page)).toContainText("The events could not be loaded");
    await expect(failure(page).getByRole("link")).toBeHidden();
    isBack = true;
    await failure(page).getByRole("button", { name: "Try again" }).click();
    await expect(page.getByText(ALL_EVENTS, { exact: true })).toBeVisible();
  });
});

test("of a dataset that is half wrong the good half is shown, and each fault with its place", async ({
  page,
}) => {
  const events = [
    good("one", "1950-02-14"),
    { date: "50", title: "A bad date" },
    { date: "1951" },
    null,
    { ...good("two", "1952"), importance: 9 },
    { ...good("one", "1953"), title: "An id used twice" },
    "text",
  ];
  await openData(page, JSON.stringify({ ...frame, events }));
  await expect(page.getByText("All 3 events", { exact: true })).toBeVisible();
  await expect(notice(page)).toContainText("6 entries of the data could not be used");
  await notice(page).getByText("6 entries").click();
  for (const line of [
    'events[1].date: expected EDTF such as 1950 or 1950-02-14, got "50"',
    "events[2].title:",
    "events[3]: ",
    "events[4].importance: expected a whole number from 1 to 5, got 9",
    'events[5].id: expected an id that no other event has, got "one"',
    "events[6]: ",
  ])
    await expect(notice(page).getByRole("listitem").filter({ hasText: line })).toBeVisible();
});

test("a dataset without effects has lanes by group", async ({ page }) => {
  const events = ["North", "South", "North", "East"].map((group, i) => ({
    date: `195${i}-03`,
    title: `Event ${i}`,
    group,
  }));
  await openData(page, JSON.stringify(events));
  for (const lane of ["North", "South", "East"])
    await expect(page.getByRole("heading", { name: lane })).toBeVisible();
  await expect(page.getByText("cooperation")).toBeHidden();
  await expect(page.getByRole("img", { name: "The triangle" })).toBeHidden();
  await page.getByRole("button", { name: "About" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("dialog")).not.toContainText("Codebook");
});

test("markup in a dataset stays text, and only http addresses become links", async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1"><b>bold</b>';
  const event = {
    ...good("one", "1950-02-14"),
    title: hostile,
    label: "<i>label</i>",
    summary: "<script>document.title = 2</script>",
    disputed: "[a](javascript:alert(1))",
    place: { name: "<u>place</u>" },
    sources: [
      { title: "script", url: "javascript:alert(1)" },
      { title: "data", url: "data:text/html,<script>alert(1)</script>" },
      { title: "good <b>", url: "https://example.org/?a=1&b=2" },
    ],
  };
  await openData(
    page,
    JSON.stringify({ ...frame, title: hostile, events: [event] }),
    200,
    "&event=one",
  );
  const opened = openedIn(page);
  await expect(opened.getByRole("heading", { level: 2 })).toHaveText(hostile);
  await expect(opened).toContainText("<script>document.title = 2</script>");
  await expect(opened.getByRole("link")).toHaveCount(1);
  await expect(opened.getByRole("link", { name: "good <b>" })).toHaveAttribute(
    "href",
    "https://example.org/?a=1&b=2",
  );
  await expect(
    page.locator("#root img, #root b:text('bold'), #root i:text('label'), #root u"),
  ).toHaveCount(0);
  await page.getByRole("button", { name: "List" }).click();
  await expect(page.getByRole("listitem").getByText(hostile)).toBeVisible();
  await expect(page).toHaveTitle(`${hostile} · ${hostile}`);
  const links = await page
    .locator("a")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  expect(links.filter((href) => href?.startsWith("javascript:"))).toEqual([]);
});

for (const [lang, loading] of [
  ["en", "Loading the events"],
  ["ru", "Загружаются события"],
  ["zh", "正在加载事件"],
] as const)
  test(`while a dataset is on its way the page says so, in ${lang}`, async ({ page }) => {
    let send: () => void = () => {};
    const isSeen = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route("**/slow.json", async (route) => {
      await isSeen;
      await route.fulfill({ json: { ...frame, events: [good("one", "1950")] } });
    });
    await page.goto(`/?data=slow.json&lang=${lang}`);
    await expect(page.getByRole("status").filter({ hasText: loading })).toBeVisible();
    await expect(page.getByRole("progressbar", { name: loading })).toBeVisible();
    send();
    await expect(page.getByRole("option", { name: "Event one" })).toBeAttached();
    await expect(page.getByRole("progressbar")).toBeHidden();
  });

test("a large dataset is shown and stays usable", { tag: "@long" }, async ({ page }) => {
  const events = Array.from({ length: 20_000 }, (_, i) => ({
    ...good(`n${i}`, new Date(Date.UTC(1900, 0, 1 + i)).toISOString().slice(0, 10)),
    effects: { "a-b": (i % 7) - 3 },
  }));
  await openData(page, JSON.stringify({ ...frame, events }));
  await expect(page.getByRole("heading", { name: "A–B" })).toBeVisible();
  await page.getByRole("combobox", { name: "Search the events" }).fill("event n19999");
  await expect(page.getByText("1 of 20,000 events")).toBeVisible();
});
