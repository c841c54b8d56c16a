import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { COLOURS } from "../src/marks/tokens";
import { launchOptions } from "./browser";

/** The files of public/icons, the share of the side that the sign fills, and whether the background is plain. */
const ICONS = [
  { name: "192", size: 192, share: 1, isFull: false },
  { name: "512", size: 512, share: 1, isFull: false },
  // Systems crop these to their own shape, so the sign stays within the inner 80 per cent.
  { name: "maskable-512", size: 512, share: 0.72, isFull: true },
  { name: "apple-180", size: 180, share: 0.86, isFull: true },
] as const;

/** The sign of the app: the three powers and their relations. */
function signSvg(): string {
  const { paper, ink, warm, cold } = COLOURS;
  const line = (path: string, colour: string) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="3"/>`;
  const powers = [
    [16, 6],
    [5, 25],
    [27, 25],
  ].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4"/>`);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>The Strategic Triangle</title>',
    `<rect width="32" height="32" rx="6" fill="${paper.light}"/>`,
    line("M5 25h22", warm.light),
    line("M16 6 5 25M16 6l11 19", cold.light),
    `<g fill="${ink.light}">${powers.join("")}</g></svg>\n`,
  ].join("");
}

/** Draws the icons of the installed app, and writes its colours into the manifest. */
async function drawIcons(): Promise<void> {
  const sign = signSvg();
  writeFileSync("public/icon.svg", sign);
  const manifest = JSON.parse(readFileSync("public/manifest.webmanifest", "utf8"));
  const { light } = COLOURS.paper;
  const text = JSON.stringify(
    { ...manifest, background_color: light, theme_color: light },
    null,
    2,
  );
  writeFileSync("public/manifest.webmanifest", `${text}\n`);
  mkdirSync("public/icons", { recursive: true });
  const browser = await chromium.launch(launchOptions());
  for (const { name, size, share, isFull } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const margin = (size * (1 - share)) / 2;
    await page.setContent(
      `<style>html{background:${isFull ? COLOURS.paper.light : "transparent"}} body{margin:${margin}px}
      svg{display:block;width:${size * share}px}</style>${sign}`,
    );
    await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: !isFull });
    await page.close();
  }
  await browser.close();
}

await drawIcons();
