import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { launchOptions } from "./browser";

/** Files of public/icons, what share of their side the sign fills, and whether it stands on plain paper. */
const ICONS = [
  { name: "192", size: 192, share: 1, isFull: false },
  { name: "512", size: 512, share: 1, isFull: false },
  // Systems cut these to a shape of their own: the sign keeps to the inner 80 per cent.
  { name: "maskable-512", size: 512, share: 0.72, isFull: true },
  { name: "apple-180", size: 180, share: 0.86, isFull: true },
] as const;

/** Draws the icons of the installed app from public/icon.svg. */
async function drawIcons(): Promise<void> {
  const sign = readFileSync("public/icon.svg", "utf8");
  mkdirSync("public/icons", { recursive: true });
  const browser = await chromium.launch(launchOptions());
  for (const { name, size, share, isFull } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const margin = (size * (1 - share)) / 2;
    await page.setContent(
      `<style>html{background:${isFull ? "#fbfaf7" : "transparent"}} body{margin:${margin}px}
      svg{display:block;width:${size * share}px}</style>${sign}`,
    );
    await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: !isFull });
    await page.close();
  }
  await browser.close();
}

await drawIcons();
