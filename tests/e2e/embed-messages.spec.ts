import type { Page } from "@playwright/test";
import { APP, HOST } from "./ports";
import { expect, test } from "./test";

interface Received {
  readonly data: unknown;
  readonly origin: string;
}

declare global {
  interface Window {
    received: Received[];
  }
}

const FRAME = `${APP}/embed.html?childId=slot-7`;

async function openArticle(page: Page, width = "700", sandbox?: string): Promise<void> {
  const params = new URLSearchParams({ src: FRAME, width, height: "500" });
  if (sandbox) params.set("sandbox", sandbox);
  await page.goto(`${HOST}/?${params}`);
  await page.frameLocator("iframe").locator("html[data-ready]").waitFor();
}

const received = (page: Page) => page.evaluate(() => window.received.map(({ data }) => data));

async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.received = [];
  });
}

/** The messages by which hosts of every kind learn a height. */
const dialects = (height: number) => [
  { "strategic-triangle": { type: "height", height } },
  { "datawrapper-height": { "strategic-triangle": height } },
  JSON.stringify({ src: FRAME, context: "iframe.resize", height }),
  { sentinel: "amp", type: "embed-size", height },
  `pymxPYMxslot-7xPYMxheightxPYMx${height}`,
];

const heightIn = (messages: readonly unknown[]) => {
  const found = messages.find(
    (data): data is { "datawrapper-height": Record<string, number> } =>
      typeof data === "object" && data !== null && "datawrapper-height" in data,
  );
  return found?.["datawrapper-height"]["strategic-triangle"] ?? 0;
};

test("the host learns the height in the dialects of Datawrapper, Medium, AMP, pym and our own", async ({
  page,
}) => {
  await openArticle(page);
  const messages = await received(page);
  const height = heightIn(messages);
  expect(height).toBeGreaterThan(300);
  for (const message of dialects(height)) expect(messages).toContainEqual(message);
  const origins = await page.evaluate(() => window.received.map(({ origin }) => origin));
  expect(new Set(origins)).toEqual(new Set([APP]));
});

test("a sandboxed frame says its height as well", async ({ page }) => {
  await openArticle(page, "700", "allow-scripts");
  const messages = await received(page);
  expect(heightIn(messages)).toBeGreaterThan(300);
});

test("a frame that changes its width says its new height", async ({ page }) => {
  await openArticle(page, "900");
  const wide = heightIn(await received(page));
  await forget(page);
  await page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
    frame.width = "360";
  });
  await expect.poll(async () => heightIn(await received(page))).toBeGreaterThan(0);
  expect(heightIn(await received(page))).not.toBe(wide);
});

test("a host that follows the height does not make the frame grow without end", async ({
  page,
}) => {
  await openArticle(page);
  await page.evaluate(() => {
    window.addEventListener("message", ({ data }) => {
      const height = data?.["strategic-triangle"]?.height;
      const frame = document.querySelector("iframe");
      if (frame && typeof height === "number") frame.height = String(height);
    });
    window.frames[0]?.postMessage({ "strategic-triangle": { type: "ping" } }, "*");
  });
  await expect
    .poll(() => page.locator("iframe").getAttribute("height"))
    .toBe(String(heightIn(await received(page))));
  await forget(page);
  await page.waitForTimeout(300);
  expect(await received(page)).toEqual([]);
});

test("a ping is answered, and what is no message is not", async ({ page }) => {
  await openArticle(page);
  const height = heightIn(await received(page));
  await forget(page);
  const post = (message: unknown) =>
    page.evaluate((data) => {
      window.frames[0]?.postMessage(data, "*");
    }, message);
  for (const noise of ["ping", null, 7, {}, { "strategic-triangle": null }, { type: "ping" }])
    await post(noise);
  await page.waitForTimeout(150);
  expect(await received(page)).toEqual([]);
  await post({ "strategic-triangle": { type: "ping" } });
  await expect.poll(async () => heightIn(await received(page))).toBe(height);
});
