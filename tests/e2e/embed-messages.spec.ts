import type { Page } from "@playwright/test";
import { exchange, heights, messages, openArticle, post } from "./article";
import { DAY, eventOf, openedIn, period, SUMMIT, TREATY } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";

const wrap = (message: unknown) => ({ "strategic-triangle": message });
const forget = (page: Page) =>
  page.evaluate(() => {
    window.received = [];
  });

test("a ping is answered, and what is no message is not", async ({ page }) => {
  await openArticle(page);
  await expect.poll(() => heights(page)).not.toEqual([]);
  await exchange(page);
  const sent = await heights(page);
  await forget(page);
  for (const noise of ["ping", null, 7, {}, { type: "ping" }, "pymxPYMxxPYMxnavigateToxPYMx/"])
    await post(page, noise);
  // Earlier messages would be answered first.
  await post(page, wrap({ type: "unknown" }));
  await expect.poll(() => messages(page, "error")).toHaveLength(1);
  expect(await messages(page, "ready")).toEqual([]);
  for (let i = 0; i < 20; i++) await post(page, wrap({ type: "ping" }));
  await expect.poll(() => messages(page, "ready")).not.toEqual([]);
  await expect.poll(() => heights(page)).toContain(sent.at(-1));
});

test("whatever is asked of a frame, it never loads what renders the page", async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.text());
  });
  await openArticle(page);
  const frame = page.frameLocator("iframe");
  await post(page, wrap({ type: "select", event: SUMMIT }));
  await expect(openedIn(frame)).toContainText(eventOf(SUMMIT).title);
  await post(page, wrap({ type: "series", series: ["un-distance-russia-china"] }));
  await frame.getByRole("button", { name: "List", exact: true }).click();
  await expect(frame.getByRole("region", { name: "Events by year" })).toBeVisible();
  await exchange(page);
  expect(scripts.length).toBeGreaterThan(5);
  // Where React looks up what its errors mean.
  expect((await Promise.all(scripts)).filter((text) => text.includes("react.dev/errors"))).toEqual(
    [],
  );
});

test("a host steers the frame and hears what the reader does", async ({ page }) => {
  await openArticle(page);
  const frame = page.frameLocator("iframe");
  await post(page, wrap({ type: "view", from: "1960", to: "1965" }));
  await expect.poll(() => period(frame)).toEqual([Date.UTC(1960, 0), Date.UTC(1966, 0)]);
  await expect
    .poll(() => messages(page, "view"))
    .toContainEqual({
      type: "view",
      from: "1960",
      to: "1965",
    });
  await post(page, wrap({ type: "select", event: SUMMIT }));
  await expect(openedIn(frame)).toContainText(eventOf(SUMMIT).title);
  expect((await period(frame))[1]).toBeGreaterThan(Date.parse("2021-12-15") + DAY);
  await post(page, wrap({ type: "filter", with: ["CHN"], match: "all" }));
  await expect
    .poll(() => messages(page, "filter"))
    .toContainEqual({
      type: "filter",
      with: ["CHN"],
      match: "all",
      topics: [],
      query: "",
      accounts: false,
      only: [],
    });
  await post(page, wrap({ type: "theme", theme: "dark" }));
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await post(page, wrap({ type: "lang", lang: "ru" }));
  await expect(frame.locator("html")).toHaveAttribute("lang", "ru");
  await frame.getByRole("article").getByRole("button").first().click();
  await expect
    .poll(async () => (await messages(page, "select")).map(({ event }) => event))
    .toEqual([SUMMIT, null]);
  expect(await messages(page, "error")).toEqual([]);
});

test("what a frame cannot do is answered by what is wrong with it", async ({ page }) => {
  await openArticle(page);
  const frame = page.frameLocator("iframe");
  const before = await period(frame);
  for (const [message, fault] of [
    [{ type: "navigateTo", url: "https://example.org/" }, /expected ping, view, compare, select/],
    [{ type: "view", from: "soon" }, /expected dates/],
    [{ type: "select", event: "no-such-event" }, /expected the id of an event/],
    [{ type: "filter", query: "x".repeat(5000) }, /at most 200 characters/],
    [{ type: "theme", theme: "pink" }, /light, dark or auto, got "pink"/],
  ] as const) {
    await forget(page);
    await post(page, wrap(message));
    await expect
      .poll(async () => (await messages(page, "error")).map(({ message }) => message).join())
      .toMatch(fault);
  }
  expect(await period(frame)).toEqual(before);
  expect(page.url()).toContain("/?");
});

test("ten thousand messages leave the frame responsive", { tag: "@long" }, async ({ page }) => {
  await openArticle(page);
  await exchange(page);
  await forget(page);
  await page.evaluate(() => {
    const target = document.querySelector("iframe")?.contentWindow;
    for (let i = 0; i < 10_000; i++) {
      const messages = [
        { type: "view", from: String(1950 + (i % 40)), to: String(2000 + (i % 20)) },
        { type: "select", event: `no-${i}` },
        { type: `unknown-${i}` },
        { type: "ping" },
      ];
      target?.postMessage({ "strategic-triangle": messages[i % 4] }, "*");
    }
    target?.postMessage({ "strategic-triangle": { type: "view", from: "1972", to: "1972" } }, "*");
  });
  const frame = page.frameLocator("iframe");
  const year = [Date.UTC(1972, 0), Date.UTC(1973, 0)];
  await expect.poll(() => period(frame)).toEqual(year);
  await frame.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => period(frame)).not.toEqual(year);
  const { length } = await page.evaluate(() => window.received);
  expect(length).toBeLessThan(300);
});

test("embed.js keeps frames apart, those before it and those that come later", async ({ page }) => {
  await openArticle(page, { frames: ["", `?event=${TREATY}`], scripts: 2, width: "360" });
  const names = await page.evaluate(() =>
    Object.keys(window).filter((name) => /triangle/i.test(name)),
  );
  expect(names).toEqual(["StrategicTriangle"]);
  await page.evaluate((src) => {
    const late = document.createElement("iframe");
    late.src = src;
    late.width = "900";
    document.querySelector("#place")?.append(late);
    const selections: unknown[] = [];
    Object.assign(window, { selections });
    window.StrategicTriangle.on("select", ({ event }, frame) => {
      selections.push([[...document.querySelectorAll("iframe")].indexOf(frame), event]);
    });
    // Before the frame is ready, so that the message has to wait.
    window.StrategicTriangle.send(
      { type: "select", event: "2021-12-15-putin-xi-video-call" },
      late,
    );
  }, `${APP}/embed.html`);
  await expect(openedIn(page.frameLocator("iframe >> nth=2"))).toContainText(eventOf(SUMMIT).title);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { selections: unknown[] }).selections))
    .toEqual([[2, SUMMIT]]);
  for (const place of [0, 1, 2])
    await expect(async () => {
      const frame = page.locator("iframe").nth(place);
      const given = await frame.evaluate(({ clientHeight }) => clientHeight);
      expect(given).toBe((await heights(page, place)).at(-1));
    }, `frame ${place}`).toPass();
  await page.evaluate(() => window.StrategicTriangle.send({ type: "theme", theme: "dark" }));
  for (const place of [0, 1, 2])
    await expect(page.frameLocator(`iframe >> nth=${place}`).locator("html")).toHaveAttribute(
      "data-theme",
      "dark",
    );
});
