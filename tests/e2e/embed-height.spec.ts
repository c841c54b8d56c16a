import type { Page } from "@playwright/test";
import { framesOf, heights, messages, misfit, openArticle, rest } from "./article";
import { openedIn, ready, TREATY } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";

const last = (values: readonly number[]) => values.at(-1) ?? 0;
const heightOf = (page: Page, place = 0) =>
  page
    .locator("iframe")
    .nth(place)
    .evaluate((frame) => frame.clientHeight);

for (const sandbox of [
  undefined,
  "allow-scripts",
  "allow-scripts allow-same-origin allow-popups allow-downloads",
]) {
  test(`embed.js gives a frame its height ${sandbox ? `with sandbox="${sandbox}"` : "without a sandbox"}`, async ({
    page,
  }) => {
    const [frame] = await openArticle(page, { scripts: 1, ...(sandbox && { sandbox }) });
    if (!frame) throw new Error("expected a frame");
    await rest(page);
    const told = await heights(page);
    expect(told.length).toBeLessThanOrEqual(2);
    expect(await messages(page, "ready")).not.toEqual([]);
    expect(await heightOf(page)).toBe(last(told));
    const { slack, over } = await misfit(frame);
    expect(Math.abs(slack)).toBeLessThan(1);
    expect(over).toBe(0);
    // What is opened stands below the picture, and the frame grows by as much.
    await frame.locator(".label").first().click({ force: true });
    await expect(openedIn(page.frameLocator("iframe"))).toBeVisible();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(last(told) + 60);
    await rest(page);
    expect(await heights(page)).toHaveLength(told.length + 1);
    expect(Math.abs((await misfit(frame)).slack)).toBeLessThan(1);
  });
}

test("a frame has its height to the pixel at every width, and with large text", async ({
  page,
}) => {
  const search = `?controls=filters&event=${TREATY}`;
  const [frame] = await openArticle(page, { frames: [search], scripts: 1, width: "640" });
  if (!frame) throw new Error("expected a frame");
  await expect(openedIn(page.frameLocator("iframe"))).toBeVisible();
  await rest(page);
  expect((await heights(page)).length).toBeLessThanOrEqual(2);
  const fits = async (name: string) => {
    await rest(page);
    expect(await heightOf(page), name).toBe(last(await heights(page)));
    const { slack, over } = await misfit(frame);
    expect(Math.abs(slack), name).toBeLessThan(1);
    expect(over, name).toBe(0);
  };
  for (const width of ["320", "480", "640", "960", "1200"]) {
    await page.locator("iframe").evaluate((element, width) => {
      element.setAttribute("width", width);
    }, width);
    await fits(`${width} px`);
  }
  const before = await heightOf(page);
  await frame.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
  await fits("200 % text");
});

test("a frame in a closed <details> says nothing until it is shown", async ({ page }) => {
  await openArticle(page, { closed: true, scripts: 1, loading: "lazy" });
  await rest(page);
  expect(await heights(page)).toEqual([]);
  await page.locator("summary").click();
  await expect.poll(() => framesOf(page).length).toBe(1);
  const [frame] = framesOf(page);
  if (!frame) throw new Error("expected a frame");
  await ready(frame);
  await rest(page);
  expect((await heights(page)).length).toBeLessThanOrEqual(2);
  expect(await heightOf(page)).toBe(last(await heights(page)));
  await page.locator("summary").click();
  await rest(page);
  const told = await heights(page);
  await page.locator("iframe").evaluate((element) => element.setAttribute("width", "400"));
  await page.locator("summary").click();
  await expect.poll(async () => (await heights(page)).length).toBe(told.length + 1);
  expect(await heightOf(page)).toBe(last(await heights(page)));
});

test("a host with a strict policy, in RTL and without any script has a frame that works", async ({
  page,
}) => {
  const csp = `frame-src ${APP}; script-src 'none'; connect-src 'none'`;
  const [frame] = await openArticle(page, { csp, dir: "rtl" });
  if (!frame) throw new Error("expected a frame");
  await rest(page);
  expect((await heights(page)).length).toBeLessThanOrEqual(2);
  expect(await heightOf(page)).toBe(500);
  expect((await misfit(frame)).over).toBe(0);
  await frame.locator(".label").first().click({ force: true });
  // Without room below it, what is opened lies over the picture.
  await expect(openedIn(page.frameLocator("iframe"))).toBeInViewport({ ratio: 1 });
  expect((await misfit(frame)).over).toBe(0);
});

/** Listeners of hosts, each after the description of its protocol; run in the page of the host. */
const DIALECTS = {
  Datawrapper: () => {
    window.addEventListener("message", ({ data, source }) => {
      const heights = data?.["datawrapper-height"];
      if (heights === undefined) return;
      for (const frame of document.querySelectorAll("iframe"))
        if (frame.contentWindow === source)
          for (const chart in heights) frame.style.height = `${heights[chart]}px`;
    });
  },
  pym: () => {
    const format = /^pymxPYMx(slot-7)xPYMx(\S+)xPYMx(.*)$/;
    window.addEventListener("message", ({ data }) => {
      const [, , type, value] = (typeof data === "string" && format.exec(data)) || [];
      if (type === "height") document.querySelector("iframe")?.setAttribute("height", `${value}px`);
      if (type === "navigateTo" && value) window.location.href = value;
    });
  },
  "Medium and Embedly": () => {
    window.addEventListener("message", ({ data }) => {
      if (typeof data !== "string" || !data.startsWith("{")) return;
      const { src, context, height } = JSON.parse(data);
      if (context !== "iframe.resize") return;
      for (const frame of document.querySelectorAll("iframe"))
        if (frame.src === src) frame.height = String(height);
    });
  },
  AMP: () => {
    window.addEventListener("message", ({ data, source }) => {
      if (data?.sentinel !== "amp" || data.type !== "embed-size") return;
      for (const frame of document.querySelectorAll("iframe"))
        if (frame.contentWindow === source) frame.height = String(data.height);
    });
  },
};

for (const [name, listener] of Object.entries(DIALECTS)) {
  test(`a host that listens as ${name} does gives the frame its height`, async ({ page }) => {
    await page.addInitScript(listener);
    const search = "?childId=slot-7&initialWidth=700&parentTitle=&parentUrl=";
    const [frame] = await openArticle(page, { frames: [search] });
    if (!frame) throw new Error("expected a frame");
    await rest(page);
    const told = await heights(page);
    expect(told.length).toBeLessThanOrEqual(2);
    expect(await heightOf(page)).toBe(last(told));
    expect(Math.abs((await misfit(frame)).slack)).toBeLessThan(1);
  });
}

test("a host that answers each height with another width is left alone after a while", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.addEventListener("message", ({ data }) => {
      const height = data?.["strategic-triangle"]?.height;
      const frame = document.querySelector("iframe");
      if (!frame || !height) return;
      frame.height = String(height + 24);
      frame.width = frame.width === "700" ? "900" : "700";
    });
  });
  await openArticle(page);
  await rest(page);
  const told = await heights(page);
  expect(told.length).toBeLessThanOrEqual(13);
  await rest(page);
  expect(await heights(page)).toEqual(told);
});
