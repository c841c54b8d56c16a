import type { Page } from "@playwright/test";
import { ALL_EVENTS, namedIn, open, period, TREATY } from "./page";
import { APP, HOST } from "./ports";
import { expect, test } from "./test";

const PATHS = ["/", "/embed.html"];

test.describe("in a tab that is not shown", () => {
  for (const path of PATHS) {
    test(`${path} loads without a single animation frame, and is whole once it is shown`, async ({
      page,
    }) => {
      // As in a real background tab: no frames, and timers once a second.
      await page.addInitScript(() => {
        const waiting: FrameRequestCallback[] = [];
        const frame = window.requestAnimationFrame.bind(window);
        const timer = window.setTimeout.bind(window);
        let isHidden = true;
        Object.defineProperty(document, "hidden", { get: () => isHidden });
        Object.defineProperty(document, "visibilityState", {
          get: () => (isHidden ? "hidden" : "visible"),
        });
        window.requestAnimationFrame = (run) => (isHidden ? -waiting.push(run) : frame(run));
        window.setTimeout = ((run: () => void, wait = 0) =>
          timer(run, isHidden ? Math.max(1000, wait) : wait)) as typeof window.setTimeout;
        Object.assign(window, {
          showTab: () => {
            isHidden = false;
            for (const run of waiting.splice(0)) frame(run);
            document.dispatchEvent(new Event("visibilitychange"));
          },
        });
      });
      await page.goto(`${path}?event=${TREATY}&time=1949..1955`);
      await page.locator("html[data-ready]").waitFor();
      await expect.poll(() => page.title()).toMatch(/Soviet Union|Timeline|Triangle/);
      await page.evaluate(() => (window as unknown as { showTab: () => void }).showTab());
      await expect(namedIn(page).first()).toBeVisible();
      await expect(page.getByRole("article").first()).toContainText("alliance");
      const painted = () =>
        page
          .locator(".plot canvas")
          .first()
          .evaluate((canvas: HTMLCanvasElement) => {
            const context = canvas.getContext("2d");
            const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {
              data: [],
            };
            return new Set([...data].filter((_, i) => i % 4 === 0)).size;
          });
      await expect.poll(painted).toBeGreaterThan(10);
      const before = await period(page);
      await page.getByRole("button", { name: "Zoom in" }).click();
      await expect.poll(() => period(page)).not.toEqual(before);
    });
  }
});

test.describe("where nothing may be stored", () => {
  for (const kind of ["refused", "absent"] as const) {
    for (const path of PATHS) {
      test(`${path} works, storage and workers being ${kind}`, async ({ page }) => {
        await page.addInitScript((isRefused) => {
          const names = ["localStorage", "sessionStorage", "indexedDB", "caches"];
          const refuse = () => {
            if (isRefused) throw new DOMException("refused", "SecurityError");
          };
          for (const name of names) Object.defineProperty(window, name, { get: refuse });
          if (isRefused) Object.defineProperty(navigator, "serviceWorker", { get: refuse });
          else Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
        }, kind === "refused");
        await open(page, `?event=${TREATY}`, path);
        await expect(namedIn(page).first()).toBeVisible();
        await expect(page.getByRole("article").first()).toBeVisible();
        if (path !== "/") return;
        await page.getByRole("button", { name: /^Theme/ }).click();
        await page.getByLabel("Search the events").fill("Deng");
        await expect(page.getByText(/^[\d,]+ of [\d,]+ events$/)).toBeVisible();
      });
    }
  }

  test("the page itself stands in a frame without an origin", async ({ page }) => {
    const params = new URLSearchParams({ src: `${APP}/`, sandbox: "allow-scripts" });
    await page.goto(`${HOST}/?${params}&width=900&height=600`);
    const frame = page.frameLocator("iframe");
    await frame.locator("html[data-ready]").waitFor();
    await expect(namedIn(frame).first()).toBeVisible();
  });
});

test.describe("on systems that are set otherwise", () => {
  for (const [name, prepare] of Object.entries<(page: Page) => Promise<unknown>>({
    "without a language": (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, "languages", { value: [] });
        Object.defineProperty(navigator, "language", { value: undefined });
      }),
    "whose clock stands at 1970": (page) =>
      page.addInitScript(() => {
        const now = Date.now.bind(Date);
        const begin = now();
        Date.now = () => now() - begin;
      }),
    "whose clock is 80 years fast": (page) =>
      page.addInitScript(() => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + 80 * 365.25 * 86_400_000;
      }),
  })) {
    test(`${name} all events are there`, async ({ page }) => {
      await prepare(page);
      await open(page);
      await expect(page.getByText(ALL_EVENTS, { exact: true })).toBeVisible();
      await expect(namedIn(page).first()).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Russia, China and the West",
      );
    });
  }

  for (const locale of ["ar-EG", "th-TH-u-ca-buddhist-nu-thai", "fa-IR"]) {
    test.describe(locale, () => {
      test.use({ locale, timezoneId: "Pacific/Kiritimati" });
      test("dates are those of the record, in the calendar and the digits of the page", async ({
        page,
      }) => {
        await open(page, `?event=${TREATY}`);
        await expect(page.getByRole("article").first()).toContainText("14 February 1950");
        await expect(page.locator(".axis")).toContainText(/19\d\d/);
      });
    });
  }
});
