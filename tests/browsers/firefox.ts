import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type Page } from "puppeteer-core";
import { findPrograms } from "../../tools/programs";
import type { Browser, Driver, Point } from "./driver";

const find = () => findPrograms(["firefox-esr", "firefox"])[0];

/** Firefox without a window, over WebDriver BiDi. */
export const firefox: Browser = {
  name: "Firefox",
  packages: "firefox-esr",
  isHere: () => find() !== undefined,
  launch: async ({ isDark }) => {
    const downloads = await mkdtemp(join(tmpdir(), "firefox-"));
    const browser = await launch({
      browser: "firefox",
      executablePath: find() ?? "",
      headless: true,
      extraPrefsFirefox: {
        "browser.download.dir": downloads,
        "browser.download.folderList": 2,
        "browser.download.alwaysOpenPanel": false,
        // As on a machine with a touch screen.
        "dom.w3c_touch_events.enabled": 1,
        "dom.w3c_touch_events.legacy_apis.enabled": true,
        "layout.css.prefers-color-scheme.content-override": isDark ? 0 : 1,
        "intl.accept_languages": "en-GB",
      },
    });
    const page = await browser.newPage();
    return {
      ...handsOf(page),
      name: (await browser.version()).replace("firefox/", "Firefox "),
      downloads,
      open: async (address) => {
        await page.goto(address);
      },
      resize: (width, height) => page.setViewport({ width, height }),
      run: <A extends unknown[], T>(script: (...args: A) => T, ...args: A) =>
        page.evaluate(script as (...args: unknown[]) => T, ...args) as Promise<T>,
      picture: async () => Buffer.from(await page.screenshot()),
      close: async () => {
        await browser.close();
        await rm(downloads, { recursive: true, force: true });
      },
    };
  },
};

type Hands = Pick<Driver, "click" | "drag" | "wheel" | "type" | "pinch">;

function handsOf({ mouse, keyboard, touchscreen }: Page): Hands {
  return {
    click: ({ x, y }) => mouse.click(x, y),
    drag: async (from, to) => {
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move(to.x, to.y, { steps: 5 });
      await mouse.up();
    },
    wheel: async ({ x, y }, deltaY) => {
      await mouse.move(x, y);
      await mouse.wheel({ deltaY });
    },
    type: (text) => keyboard.type(text),
    pinch: async ({ x, y }: Point, factor) => {
      const [near, steps] = [20, 6];
      const left = await touchscreen.touchStart(x - near, y);
      const right = await touchscreen.touchStart(x + near, y);
      for (let i = 1; i <= steps; i++) {
        const reach = near * (1 + ((factor - 1) * i) / steps);
        await left.move(x - reach, y);
        await right.move(x + reach, y);
      }
      await left.end();
      await right.end();
    },
  };
}
