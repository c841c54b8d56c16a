import type { Page } from "@playwright/test";
import { openArticle } from "./article";
import { boxOf, openedIn, TREATY } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";

declare global {
  interface Window {
    /** The events of the elements, each with the id of its element. */
    heard: { id: string; type: string; detail: unknown }[];
  }
}

/** Opens an article with elements in it, and records their events. */
async function openWith(page: Page, elements: string, scripts = 1): Promise<void> {
  await openArticle(page, { frames: [], scripts });
  await page.evaluate((html) => {
    window.heard = [];
    for (const type of ["timeline-ready", "timeline-select"] as const)
      document.addEventListener(type, ({ target, detail }) => {
        const { id } = target as HTMLElement;
        window.heard.push({ id, type, detail });
      });
    const place = document.querySelector("#place");
    if (place) place.innerHTML = html;
  }, elements);
}

const heard = (page: Page, type: string) =>
  page.evaluate((type) => window.heard.filter((event) => event.type === type), type);

// Chromium supports this feature only on phones.
test.use({ allowed: /web-share/ });

const ELEMENTS = `
  <strategic-triangle id="one" time="1969..1972" lang="en" title="Nixon’s triangle" class="wide" data-x="1">
    <a href="${APP}/">The timeline</a>
  </strategic-triangle>
  <strategic-triangle id="two" theme="dark" lang="ru"><a href="${APP}/">Хронология</a></strategic-triangle>`;

test("elements are lazy frames with titles, as high as their content, each with its own events", async ({
  page,
}) => {
  await openWith(page, ELEMENTS, 2);
  const frames = page.locator("strategic-triangle iframe");
  await expect(frames).toHaveCount(2);
  await expect(frames.first()).toHaveAttribute("title", "Nixon’s triangle");
  await expect(frames.nth(1)).toHaveAttribute("title", "Хронология");
  for (const frame of await frames.all()) await expect(frame).toHaveAttribute("loading", "lazy");
  await expect(frames.first()).toHaveAttribute(
    "src",
    `${APP}/embed.html?time=1969..1972&lang=en&title=Nixon%E2%80%99s+triangle`,
  );
  const first = page.frameLocator("#one iframe");
  await first.locator("html[data-ready]").waitFor();
  await expect(first.getByRole("heading", { level: 1 })).toHaveText("Nixon’s triangle");
  await expect(page.getByRole("link", { name: "The timeline" })).toBeHidden();
  await expect
    .poll(() => page.evaluate(() => document.querySelector("#one")?.clientHeight))
    .toBe(Math.round((await boxOf(first.locator("html"))).height));
  await page.evaluate((event) => {
    const { frame } = document.querySelector("strategic-triangle") ?? {};
    if (frame) window.StrategicTriangle.send({ type: "select", event }, frame);
  }, TREATY);
  await expect(openedIn(first)).toBeVisible();
  await expect
    .poll(() => heard(page, "timeline-select"))
    .toEqual([{ id: "one", type: "timeline-select", detail: { type: "select", event: TREATY } }]);
});

test("a changed attribute changes the frame, without a step in the history, and removal removes it", async ({
  page,
}) => {
  await openWith(page, ELEMENTS);
  const frame = page.frameLocator("#one iframe");
  await frame.locator("html[data-ready]").waitFor();
  const steps = await page.evaluate(() => history.length);
  await page.evaluate(() => {
    const element = document.querySelector("#one");
    element?.setAttribute("theme", "dark");
    element?.setAttribute("controls", "filters");
    element?.setAttribute("class", "narrow");
  });
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(frame.getByRole("region", { name: "Filters" })).toBeVisible();
  await expect(page.locator("#one iframe")).toHaveCount(1);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  const left = await page.evaluate(() => {
    const element = document.querySelector("strategic-triangle");
    element?.remove();
    return [element?.frame, element?.shadowRoot?.childElementCount];
  });
  expect(left).toEqual([null, 0]);
});

test("without the script an element is its link", async ({ page }) => {
  await openWith(page, ELEMENTS, 0);
  await expect(page.getByRole("link", { name: "The timeline" })).toBeVisible();
});
