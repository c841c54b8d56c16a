import type { Page } from "@playwright/test";
import { testStates } from "./axe";
import { ALL_EVENTS, dataset, ready } from "./page";
import { type Site, serveSite } from "./site";
import { expect, test } from "./test";

test.use({
  serviceWorkers: "allow",
  // A worker survives the cleanup between tests.
  reuseContext: false,
  allowed: /Failed to load resource|ERR_CONNECTION_REFUSED/,
});
// They share a port.
test.describe.configure({ mode: "default" });

let site: Site;
test.beforeEach(async () => {
  site = await serveSite();
});
test.afterEach(() => site.close());

async function open(page: Page, path = ""): Promise<void> {
  await page.goto(`${site.address}${path}`);
  await ready(page);
}

/** Waits until a worker controls the page and has cached a file. */
async function kept(page: Page, file: string): Promise<void> {
  const isKept = () =>
    page.evaluate(async (name) => {
      const response = await caches.match(new URL(name, location.href).href);
      return navigator.serviceWorker.controller !== null && response !== undefined;
    }, file);
  await expect.poll(isKept).toBe(true);
}

test("after one visit the page works without a network, with all that was loaded", async ({
  page,
}) => {
  await open(page, "?lang=ru");
  await kept(page, "data/events.ru.json");
  await kept(page, "data/events.json");
  await page.close();
  const again = await page.context().newPage();
  await site.close();
  await again.goto(`${site.address}?lang=ru&event=1950-02-14-sino-soviet-treaty`);
  await ready(again);
  await expect(again.getByRole("article")).toContainText("Договор");
  await again.getByRole("button", { name: "Список" }).click();
  await expect(again.getByRole("region", { name: "События по годам" })).toBeVisible();
  await again.getByRole("button", { name: "О проекте" }).click();
  await expect(again.getByRole("dialog")).toBeVisible();
});

test("a reader who leaves within seconds finds the page without a network, too", async ({
  page,
}) => {
  await site.close();
  // The worker waits for this part of the app, so it is not active during the visit.
  let release = () => {};
  const left = new Promise<void>((resolve) => {
    release = resolve;
  });
  site = await serveSite("/some/folder/", {
    before: (name) => (name.includes("About-") ? left : null),
  });
  await open(page, "?lang=ru");
  const isInstalling = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return Boolean(registration?.installing) && !registration?.active;
    });
  await expect.poll(isInstalling).toBe(true);
  const context = page.context();
  await page.close();
  release();
  const again = await context.newPage();
  await again.goto(`${site.address}icon.svg`);
  const isActive = () =>
    again.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await expect.poll(isActive).toBe("activated");
  for (const file of ["data/events.json", "data/events.ru.json"]) await kept(again, file);
  await site.close();
  await again.goto(`${site.address}?lang=ru&event=1950-02-14-sino-soviet-treaty`);
  await ready(again);
  await expect(again.getByRole("article")).toContainText("Договор");
});

test("what was never loaded says so without a network, and comes with it", async ({ page }) => {
  await open(page);
  await kept(page, "data/events.json");
  await site.close();
  await page.reload();
  await ready(page);
  await expect(page.getByText(ALL_EVENTS, { exact: true })).toBeVisible();
  await page.getByRole("combobox", { name: "Language" }).selectOption("zh");
  const notice = page.getByRole("status").filter({ hasText: "中文 could not be loaded." });
  await expect(notice).toBeVisible();
  site = await serveSite();
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(dataset.about.title ?? "");
});

test("a new version is offered, waits, and keeps the state when taken", async ({ page }) => {
  await open(page);
  await kept(page, "data/events.json");
  site.change("index.html", "<!-- the new version -->");
  site.change("sw.js", "\n// the new version");
  await open(page, "?time=1969..1972");
  const notice = page.getByRole("status").filter({ hasText: "A new version is ready." });
  await expect(notice).toBeVisible();
  await page.getByLabel("Search the events").fill("border");
  await expect(page.getByText(/^[\d,]+ of [\d,]+ events$/)).toBeVisible();
  await Promise.all([
    page.waitForEvent("load"),
    notice.getByRole("button", { name: "Reload the page" }).click(),
  ]);
  await ready(page);
  await expect(page).toHaveURL(/time=1969\.\.1972&q=border/);
  await expect(page.getByLabel("Search the events")).toHaveValue("border");
  await expect(notice).toHaveCount(0);
});

testStates({
  "the page that offers newer data": async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}`);
    await kept(page, "data/events.json");
    site.change("data/events.json", "\n");
    await page.reload();
    await expect(page.getByRole("status").filter({ hasText: words.update.ready })).toBeVisible();
  },
});

test("a frame registers nothing", async ({ page }) => {
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  await open(page, "embed.html");
  const registrations = await page.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve)));
    return (await navigator.serviceWorker.getRegistrations()).length;
  });
  expect(registrations).toBe(0);
  expect(asked.filter((url) => /sw\.js|worker|manifest/.test(url))).toEqual([]);
});

test("the page can be installed", async ({ page }) => {
  await open(page);
  await kept(page, "data/events.json");
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? "");
  expect(manifest).toMatchObject({ display: "standalone", start_url: "./" });
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([
    // The window of the tests, which stores nothing.
    "in-incognito",
  ]);
});
