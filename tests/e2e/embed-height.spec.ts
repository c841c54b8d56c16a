import type { Frame, Page } from "@playwright/test";
import { MOST_IN_A_ROW } from "../../src/view/embed/heightLimiter";
import {
  type Article,
  exchange,
  framesOf,
  heights,
  messages,
  misfit,
  openArticle,
} from "./article";
import { namedIn, openedIn, ready, TREATY } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";

const heightOf = (page: Page, place = 0) =>
  page
    .locator("iframe")
    .nth(place)
    .evaluate((frame) => frame.clientHeight);

/** Waits until a frame has the height that it sent last, and nothing in it is cut off. */
async function expectToFit(page: Page, frame: Frame): Promise<void> {
  await expect(async () => {
    expect(await heightOf(page)).toBe((await heights(page)).at(-1));
    const { slack, over } = await misfit(frame);
    expect(Math.abs(slack)).toBeLessThan(1);
    expect(over).toBe(0);
  }).toPass();
  // Once it fits, it stays as it is.
  const sent = await heights(page);
  await exchange(page);
  expect(await heights(page)).toEqual(sent);
}

/** Opens an article with one frame. */
async function openFramed(page: Page, article: Article): Promise<Frame> {
  const [frame] = await openArticle(page, article);
  if (!frame) throw new Error("expected a frame");
  return frame;
}

/** Waits until the open event has its text, which loads when it is asked for. */
async function expectToBeRead(page: Page): Promise<void> {
  const opened = openedIn(page.frameLocator("iframe"));
  await expect(opened).toBeVisible();
  await expect(opened.getByRole("progressbar")).toHaveCount(0);
}

for (const sandbox of [
  undefined,
  "allow-scripts",
  "allow-scripts allow-same-origin allow-popups allow-downloads",
]) {
  const tag = sandbox === "allow-scripts" ? [] : ["@long"];
  test(`embed.js gives a frame its height ${sandbox ? `with sandbox="${sandbox}"` : "without a sandbox"}`, {
    tag,
  }, async ({ page }) => {
    const frame = await openFramed(page, { scripts: 1, ...(sandbox && { sandbox }) });
    await expectToFit(page, frame);
    expect((await heights(page)).length).toBeLessThanOrEqual(2);
    expect(await messages(page, "ready")).not.toEqual([]);
    // The open event is below the picture, and the frame grows by its height.
    const before = await heights(page);
    await namedIn(frame).first().click({ force: true });
    await expectToBeRead(page);
    await expect.poll(() => heightOf(page)).toBeGreaterThan((before.at(-1) ?? 0) + 60);
    await expectToFit(page, frame);
    // One message for the event, and one for its text, which loads when it is asked for.
    expect((await heights(page)).length).toBeLessThanOrEqual(before.length + 2);
  });
}

for (const width of ["320", "480", "640", "960", "1200"]) {
  const tag = width === "320" ? [] : ["@long"];
  test(`a frame of ${width} px has its height to the pixel`, { tag }, async ({ page }) => {
    const search = `?controls=filters&event=${TREATY}`;
    const frame = await openFramed(page, { frames: [search], scripts: 1, width });
    await expectToBeRead(page);
    await expectToFit(page, frame);
    // One for the picture, one for the event, and one for its text.
    expect((await heights(page)).length).toBeLessThanOrEqual(3);
  });
}

test("a frame has its height to the pixel after its width has changed, and with large text", async ({
  page,
}) => {
  const frame = await openFramed(page, { frames: [`?event=${TREATY}`], scripts: 1, width: "640" });
  await expectToBeRead(page);
  await expectToFit(page, frame);
  const first = await heightOf(page);
  await page.locator("iframe").evaluate((element) => element.setAttribute("width", "360"));
  await expect.poll(() => heightOf(page)).not.toBe(first);
  await expectToFit(page, frame);
  const before = await heightOf(page);
  await frame.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
  await expectToFit(page, frame);
});

test("a frame in a closed <details> says nothing until it is shown", async ({ page }) => {
  await openArticle(page, { closed: true, scripts: 1, loading: "lazy" });
  const summary = page.locator("summary");
  expect(await heights(page)).toEqual([]);
  await summary.click();
  await expect.poll(() => framesOf(page).length).toBe(1);
  const [frame] = framesOf(page);
  if (!frame) throw new Error("expected a frame");
  await ready(frame);
  await expectToFit(page, frame);
  expect((await heights(page)).length).toBeLessThanOrEqual(2);
  await summary.click();
  const sent = await heights(page);
  await page.locator("iframe").evaluate((element) => element.setAttribute("width", "400"));
  await summary.click();
  await expect.poll(async () => (await heights(page)).length).toBe(sent.length + 1);
  await expectToFit(page, frame);
});

test("a host with a strict policy, in RTL and without any script has a frame that works", async ({
  page,
}) => {
  const csp = `frame-src ${APP}; script-src 'none'; connect-src 'none'`;
  const frame = await openFramed(page, { csp, dir: "rtl" });
  const over = async () => (await misfit(frame)).over;
  await expect.poll(over).toBe(0);
  expect((await heights(page)).length).toBeLessThanOrEqual(2);
  expect(await heightOf(page)).toBe(500);
  await namedIn(frame).first().click({ force: true });
  // Without room below the picture, the open event covers it.
  await expect(openedIn(page.frameLocator("iframe"))).toBeInViewport({ ratio: 1 });
  await expect.poll(over).toBe(0);
});

/** Listeners of hosts, each written from the description of its protocol; run in the host page. */
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
    const frame = await openFramed(page, { frames: [search] });
    await expectToFit(page, frame);
    expect((await heights(page)).length).toBeLessThanOrEqual(2);
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
  const count = async () => (await heights(page)).length;
  await expect.poll(count).toBeGreaterThanOrEqual(MOST_IN_A_ROW);
  await exchange(page);
  const sent = await heights(page);
  // The second width is new when the row has begun.
  expect(sent.length).toBeLessThanOrEqual(2 * MOST_IN_A_ROW);
  await exchange(page);
  expect(await heights(page)).toEqual(sent);
});
