import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { ALL_EVENTS, dataset, open } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";

// Tests that only read a page share one load of it, in one worker.
test.describe.configure({ mode: "default" });

test("the first load paints events in both colours", async ({ read }) => {
  const page = await read("");
  const counts = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const probe = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      const toRgb = (name: string) => {
        if (!probe) return [];
        probe.fillStyle = style.getPropertyValue(name);
        probe.fillRect(0, 0, 1, 1);
        return [...probe.getImageData(0, 0, 1, 1).data.slice(0, 3)];
      };
      const canvas = document.querySelector("canvas");
      const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
      const count = ([r, g, b]: number[]) => {
        let found = 0;
        for (let i = 0; data && i < data.length; i += 4)
          if (data[i] === r && data[i + 1] === g && data[i + 2] === b) found++;
        return found;
      };
      return Math.min(count(toRgb("--warm")), count(toRgb("--cold")));
    });
  await expect.poll(counts).toBeGreaterThan(500);
});

test("the first load says when events are painted and input is taken", async ({ read }) => {
  const page = await read("");
  const marks = await page.evaluate(() => performance.getEntriesByName("timeline-painted").length);
  expect(marks).toBe(1);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "");
});

test("the first load names the dataset, its lanes and how many events it has", async ({ read }) => {
  const page = await read("");
  await expect(page).toHaveTitle(/Russia, China and the West/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dataset.about.title ?? "");
  for (const lane of ["Russia–China", "China–West", "Russia–West"])
    await expect(page.getByRole("heading", { name: lane, exact: true })).toBeVisible();
  await expect(page.getByText(ALL_EVENTS, { exact: true })).toBeVisible();
  await expect(page.getByRole("img", { name: "The triangle" })).toBeVisible();
});

test("the page sets no cookie and stores nothing but the theme that was chosen", async ({
  page,
  context,
}) => {
  await open(page);
  const stored = () =>
    page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(await stored()).toEqual([]);
  await page.getByRole("button", { name: "Theme: System" }).click();
  expect(await stored()).toEqual(["theme"]);
  expect(await context.cookies()).toEqual([]);
});

test("the first stop of the keyboard skips to the timeline", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the timeline" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

for (const path of ["index.html", "embed.html"]) {
  test(`${path} is served with a policy and without inline scripts`, async ({ request }) => {
    const html = await (await request.get(`${APP}/${path}`)).text();
    const [, policy] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy?.replaceAll("&#39;", "'")).toContain("default-src 'self'");
    expect(policy).not.toContain("unsafe");
    for (const [script] of html.matchAll(/<script[^>]*>[^<]*/g))
      expect(script).toMatch(/^<script [^>]*src="\.\/[^"]+"[^>]*>\s*$/);
    expect(html).not.toMatch(/\sstyle=|\son\w+=/);
    // The styles of the first paint, which the policy knows by their hash.
    const [style, ...more] = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text);
    expect(style).toContain("--paper");
    expect(more).toEqual([]);
    const hash = createHash("sha256").update(`${style}`).digest("base64");
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}'`);
  });
}

test.describe("with markup from elsewhere", () => {
  test.use({ allowed: /violates the following Content Security Policy/ });

  test("the policy of the page stops an inline script", async ({ page }) => {
    await open(page);
    const title = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'injected'";
      document.head.append(script);
      return document.title;
    });
    expect(title).not.toBe("injected");
  });
});

test("every built file is named by a relative address", () => {
  for (const name of ["index.html", "embed.html"]) {
    const html = readFileSync(`dist/${name}`, "utf8");
    expect(html).not.toMatch(/(?:src|href)="\/[^"]*"/);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it is and links to the events", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Russia, China and the West/);
    await expect(page.getByRole("img", { name: /^Timeline/ })).toBeVisible();
    await expect(page.getByText("needs JavaScript")).toBeVisible();
    const link = page.getByRole("link", { name: "All events as JSON" });
    const json = await page.request.get(new URL((await link.getAttribute("href")) ?? "", APP).href);
    expect(json.ok()).toBe(true);
  });

  test("the frame says what it is and links to the full timeline", async ({ page }) => {
    await page.goto("/embed.html");
    await expect(page.getByText("How did Russia, China and the West get here?")).toBeVisible();
    await expect(page.getByRole("link", { name: "Open the full timeline" })).toHaveAttribute(
      "href",
      "./index.html",
    );
  });
});
