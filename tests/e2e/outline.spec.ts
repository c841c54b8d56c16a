import type { Page } from "@playwright/test";
import {
  ALL_EVENTS,
  eventOf,
  hold,
  marksIn,
  namedIn,
  open,
  openedIn,
  period,
  restingPeriod,
  TREATY,
} from "./page";
import { expect, test } from "./test";

const all = (page: Page) => page.getByText(ALL_EVENTS, { exact: true });

test("the picture comes before the texts, and stays as it is when they come", async ({ page }) => {
  const { title, summary = "", sources = [] } = eventOf(TREATY);
  const release = await hold(page, "**/data/events.json");
  await page.goto(`/?time=1949..1955&event=${TREATY}`);
  await expect(all(page)).toBeVisible();
  await expect(namedIn(page).first()).toBeVisible();
  const event = openedIn(page);
  await expect(event.getByRole("heading", { level: 2 })).toHaveText(title);
  await expect(event.getByRole("progressbar")).toBeVisible();
  await expect(event).not.toContainText("has no sources");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Russia", exact: true }).click();
  const labels = () =>
    namedIn(page).evaluateAll((all) =>
      all.map((one) => one.getAttribute("aria-label")?.split(";")[1]),
    );
  await expect.poll(async () => (await labels()).length).toBeGreaterThan(0);
  // The events that are named follow a moment after the picture rests.
  const restingLabels = async () => {
    let last = "";
    for (let rest = 0; rest < 20; rest++) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const now = JSON.stringify(await labels());
      if (now !== last) rest = 0;
      last = now;
    }
    return last;
  };
  const before = { period: await restingPeriod(page), labels: await restingLabels() };
  release();
  await expect(event).toContainText(summary);
  await expect(event).toContainText(sources[0]?.title ?? "");
  await expect(event.getByRole("progressbar")).toHaveCount(0);
  expect({ period: await period(page), labels: await restingLabels() }).toEqual(before);
  await expect(page).toHaveURL(/event=.*with=russia|with=russia.*event=/);
});

test("what is saved waits for the texts", async ({ page }) => {
  const release = await hold(page, "**/data/events.json");
  await page.goto("/");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("tab", { name: "Save" }).click();
  const csv = page.getByRole("button", { name: /CSV/ });
  await expect(page.getByRole("tabpanel").getByRole("progressbar")).toBeVisible();
  await expect(csv).toHaveCount(0);
  release();
  await expect(csv).toBeVisible();
});

test("in another language the names come before the texts, too", async ({ page }) => {
  const releases = [
    await hold(page, "**/data/events.json"),
    await hold(page, "**/data/events.ru.json"),
  ];
  await page.goto(`/?lang=ru&event=${TREATY}`);
  const event = page.getByRole("article");
  await expect(event.getByRole("heading", { level: 2 })).toHaveText(/Союз|СССР|Москва|Китай/);
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  for (const release of releases) release();
  await expect(event.getByText("Источники")).toBeVisible();
  await expect(
    event
      .locator("p")
      .filter({ hasText: /[а-я]{4}/ })
      .first(),
  ).toBeVisible();
  await expect(event).not.toContainText(eventOf(TREATY).summary ?? "");
});

test.describe("where the outline does not come", () => {
  test.use({ allowed: /Failed to load resource|preloaded using link preload/ });

  test("the record is shown as a whole", async ({ page }) => {
    await page.route("**/data/outline.json", (route) => route.fulfill({ status: 404 }));
    await open(page, `?event=${TREATY}`);
    await expect(openedIn(page)).toContainText(eventOf(TREATY).summary ?? "");
    await expect(all(page)).toBeVisible();
  });

  test("nor the texts, the page says why, and tries again when asked", async ({ page }) => {
    let isBack = false;
    await page.route("**/data/events.json", (route) =>
      isBack ? route.continue() : route.fulfill({ status: 503 }),
    );
    await open(page);
    const notice = page.getByRole("alert");
    await expect(notice).toContainText("The details of the events could not be loaded.");
    await expect(notice).toContainText("503");
    await expect(all(page)).toBeVisible();
    isBack = true;
    await notice.getByRole("button", { name: "Try again" }).click();
    await expect(notice).toHaveCount(0);
    await marksIn(page).first().focus();
    await page.keyboard.press("Enter");
    await expect(openedIn(page).getByRole("heading", { name: "Sources" })).toBeVisible();
  });

  test("the record of a host that has put its own in place is shown, not the outline of ours", async ({
    page,
  }) => {
    const events = [{ id: "own", date: "1960-05-01", title: "Our own", importance: 5 }];
    await page.route("**/data/events.json", (route) =>
      route.fulfill({ json: { title: "Another record", events } }),
    );
    await open(page, "?event=own");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Another record");
    await expect(openedIn(page).getByRole("heading", { level: 2 })).toHaveText("Our own");
    await expect(page.getByText("All 1 event", { exact: true })).toBeVisible();
  });
});
