import type { Page } from "@playwright/test";
import { EMPTY_ADDRESS } from "../../src/store/url/url";
import { codeFor, type Place } from "../../src/view/share/places";
import { misfit, openArticle } from "./article";
import { boxOf, namedIn } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";

// Chromium supports this feature only on phones.
test.use({ allowed: /web-share/ });

/** Opens an article of another site with code in it, in the markup and the style of a publishing system. */
async function openPlace(page: Page, html: string, style: string, scripts = 0): Promise<void> {
  await openArticle(page, { frames: [], scripts, head: `<style>${style}</style>` });
  await page.evaluate((html) => {
    const place = document.querySelector("#place");
    if (place) place.innerHTML = html;
  }, html);
}

/** The code of the dialog for a period that fits any record. */
const codeOf = (place: Place, height: "automatic" | number = "automatic") =>
  codeFor(place, {
    address: { ...EMPTY_ADDRESS, time: { from: "1969", to: "1972" } },
    page: `${APP}/`,
    title: "Timeline: Nixon’s triangle",
    height,
    source: { kind: "record" },
  });

/** What WordPress and its themes say of frames in an article. */
const WORDPRESS = `
  .entry-content { max-width: 640px; margin: 0 auto }
  .entry-content > * { margin-block: 24px }
  .wp-block-embed { margin-inline: 0 }
  iframe { max-width: 100%; border: 0 }
  .wp-has-aspect-ratio .wp-block-embed__wrapper { position: relative }
  .wp-has-aspect-ratio .wp-block-embed__wrapper::before { content: ""; display: block; padding-top: 56.25% }
  .wp-has-aspect-ratio iframe { position: absolute; inset: 0; width: 100%; height: 100% }`;

/** The frame as WordPress rewrites the one of an oEmbed answer that it does not know. */
const OEMBED = `<iframe sandbox="allow-scripts" security="restricted" data-secret="s3cr3t" class="wp-embedded-content"
  src="${APP}/embed.html?time=1969..1972&amp;lang=en#?secret=s3cr3t" title="Timeline" width="640" height="560"></iframe>`;

for (const [how, html] of [
  ["a Custom HTML block", `<div class="entry-content">${codeOf("wordpress")}<p>After it</p></div>`],
  [
    "an embed block",
    `<div class="entry-content"><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">${OEMBED}</div></figure><p>After it</p></div>`,
  ],
  [
    "a responsive embed block",
    `<div class="entry-content"><figure class="wp-block-embed wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">${OEMBED}</div></figure><p>After it</p></div>`,
  ],
] as const)
  test(`the frame stands in ${how} of WordPress, as wide as the column, above what follows`, async ({
    page,
  }) => {
    await openPlace(page, html, WORDPRESS);
    const frame = page.frameLocator("iframe");
    await frame.locator("html[data-ready]").waitFor();
    await expect(namedIn(frame).first()).toBeVisible();
    await expect(frame.getByRole("alert")).toHaveCount(0);
    const box = await boxOf(page.locator("iframe"));
    const after = await boxOf(page.getByText("After it"));
    expect(Math.round(box.width)).toBe(640);
    expect(after.y).toBeGreaterThanOrEqual(box.y + box.height - 1);
  });

test("the frame stands in an AMP page: in its sandbox, and as high as it asks once a reader says so", async ({
  page,
}) => {
  await openPlace(
    page,
    codeOf("amp", 320),
    "amp-iframe { display: block; position: relative; width: 640px } [overflow] { position: absolute; inset: auto 0 0; z-index: 2; visibility: hidden }",
  );
  await expect(page.locator("amp-iframe > amp-img[placeholder]")).toHaveCount(1);
  await runAmp(page);
  const frame = page.frameLocator("iframe");
  await frame.locator("html[data-ready]").waitFor();
  const more = page.getByRole("button", { name: "Timeline: Nixon’s triangle" });
  await expect(more).toBeVisible();
  expect((await boxOf(page.locator("iframe"))).height).toBe(320);
  await more.click();
  await expect.poll(async () => (await boxOf(page.locator("iframe"))).height).toBeGreaterThan(400);
  const [inner] = page.frames().filter((each) => each !== page.mainFrame());
  if (!inner) throw new Error("expected a frame");
  await expect.poll(async () => (await misfit(inner)).over).toBe(0);
});

/** What the runtime of AMP does with an `amp-iframe`: a frame in a box that scrolls, higher after a press. */
async function runAmp(page: Page): Promise<void> {
  await page.evaluate(() => {
    const element = document.querySelector<HTMLElement>("amp-iframe");
    if (!element) throw new Error("expected an amp-iframe");
    element.style.height = `${element.getAttribute("height")}px`;
    const box = document.createElement("i-amphtml-scroll-container");
    box.style.cssText = "position: absolute; inset: 0; overflow: auto";
    const frame = document.createElement("iframe");
    frame.style.cssText = "width: 100%; height: 100%; border: 0; display: block";
    for (const name of ["src", "sandbox", "title", "frameborder"])
      frame.setAttribute(name, element.getAttribute(name) ?? "");
    const more = element.querySelector<HTMLElement>("[overflow]");
    window.addEventListener("message", ({ source, data }) => {
      const isSize = data?.sentinel === "amp" && data.type === "embed-size";
      if (!isSize || source !== frame.contentWindow || !more) return;
      const isCut = data.height > element.clientHeight;
      more.style.visibility = isCut ? "visible" : "hidden";
      more.onclick = () => {
        element.style.height = `${data.height}px`;
        more.style.visibility = "hidden";
      };
    });
    box.append(frame);
    element.append(box);
  });
}
