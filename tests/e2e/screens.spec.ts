import { expect, type Page } from "@playwright/test";
import { open } from "./page";
import { test } from "./test";

/** Pixels that the canvases of a page have to each of CSS, least and most. */
const densities = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll("canvas")].filter((one) => one.clientWidth > 0);
    return shown.map((one) => Math.round((one.width / one.clientWidth) * 10) / 10);
  });

for (const path of ["/", "/embed.html"]) {
  test(`${path} is painted anew for a screen of another density`, async ({ page }) => {
    await open(page, "", path);
    const session = await page.context().newCDPSession(page);
    const show = (deviceScaleFactor: number) =>
      session.send("Emulation.setDeviceMetricsOverride", {
        width: 1280,
        height: 800,
        deviceScaleFactor,
        mobile: false,
      });
    for (const ratio of [2, 1.5, 1]) {
      await show(ratio);
      await expect
        .poll(async () => [...new Set(await densities(page))], `at ${ratio}`)
        .toEqual([ratio]);
    }
  });

  test(`${path} is light on paper, whatever it is on screen`, async ({ page }) => {
    await open(page, "?theme=dark&time=1969..1972", path);
    await page.emulateMedia({ media: "print" });
    const light = await brightness(page);
    expect(light).toBeGreaterThan(200);
    await expect(page.locator("body")).toHaveCSS("color-scheme", "light");
  });
}

/** How bright the picture is on average, 0 … 255, with what is laid on it. */
async function brightness(page: Page): Promise<number> {
  const shot = await page.locator(".plot").screenshot();
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const bytes = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let sum = 0;
    for (let i = 0; i < bytes.length; i += 4)
      sum += (bytes[i] ?? 0) + (bytes[i + 1] ?? 0) + (bytes[i + 2] ?? 0);
    return sum / (bytes.length * 0.75);
  }, shot.toString("base64"));
}
