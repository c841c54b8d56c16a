import { loadImage } from "@napi-rs/canvas";
import { DOMParser } from "@xmldom/xmldom";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { COLOURS } from "../../src/marks/tokens";
import { HOST } from "../e2e/ports";
import { BROWSERS } from "./browsers";
import type { Driver } from "./driver";
import {
  click,
  find,
  lengthOf,
  open,
  period,
  pixelsOf,
  placeIn,
  savedBy,
  sizeOfFrame,
} from "./page";
import { serveWatched, type Watched } from "./watched";

const TREATY = "1950-02-14-sino-soviet-treaty";
const PLOT = "section .plot";

const here = BROWSERS.filter(({ isHere }) => isHere());

/** Whether the service worker has kept a file of the data; asked until it has. */
function isKept(name: string): boolean {
  const { dataset } = document.documentElement;
  caches
    .open("data")
    .then((cache) => cache.keys())
    .then((kept) => {
      if (kept.some(({ url }) => url.endsWith(`/${name}`))) dataset.kept = name;
    });
  return dataset.kept === name;
}

/** Opens a window on a site of its own. `close` closes both. */
async function openWindow(launch: (typeof BROWSERS)[number]["launch"], isDark = false) {
  const site = await serveWatched();
  const driver = await launch({ isDark }).catch(async (fault) => {
    await site.close();
    throw fault;
  });
  await driver.resize(1280, 800);
  const close = async () => {
    await driver.close();
    await site.close();
  };
  return { site, driver, close };
}

describe.each(here)("$name", ({ launch }) => {
  let site: Watched;
  let driver: Driver;
  let close = async () => {};
  beforeAll(async () => {
    ({ site, driver, close } = await openWindow(launch));
    console.log(driver.name);
  });
  afterEach(() => expect(site.takeFaults(), "errors in the console").toEqual([]));
  afterAll(() => close());

  const go = (search = "") => open(driver, `${site.address}${search}`);

  test("the picture is there", async () => {
    await go();
    await find(driver, ".target");
    const paper = await pixelsOf(driver, COLOURS.paper.light);
    expect(paper).toBeGreaterThan(0.3);
    expect(await pixelsOf(driver, COLOURS.warm.light)).toBeGreaterThan(0.001);
    expect(await pixelsOf(driver, COLOURS.cold.light)).toBeGreaterThan(0.001);
  });

  test("the wheel zooms about the date under the pointer", async () => {
    await go();
    const before = await period(driver);
    await driver.wheel(placeIn(await find(driver, PLOT), 0.7), -600);
    await expect
      .poll(async () => lengthOf(await period(driver)))
      .toBeLessThan(lengthOf(before) / 2);
    const after = await period(driver);
    const dateAt = (domain: [number, number]) => domain[0] + 0.7 * lengthOf(domain);
    expect(Math.abs(dateAt(after) - dateAt(before))).toBeLessThan(lengthOf(before) / 100);
  });

  test("two fingers zoom, where they can be sent", async ({ annotate }) => {
    if (!driver.pinch) {
      await annotate("no fingers can be sent to this browser");
      return;
    }
    await go("?time=1970..1989");
    const before = await period(driver);
    await driver.pinch(placeIn(await find(driver, PLOT)), 3);
    await expect
      .poll(async () => lengthOf(await period(driver)))
      .toBeLessThan(lengthOf(before) / 2);
  });

  test("a link that was changed on its way shows what was meant, by its name", async () => {
    await go(`?time=1969..1972&amp;lang=RU&event=${TREATY}).`);
    await find(driver, "article h2");
    const search = () => driver.run(() => location.search);
    await expect.poll(search).toBe(`?time=1969..1972&event=${TREATY}&lang=ru`);
    await expect.poll(() => driver.run(() => document.title)).toContain("Стратегический");
  });

  test("data that cannot be had are explained", async () => {
    await open(driver, `${site.address}?data=C:%5Cmy.json`);
    await find(driver, "[role=alert] p", "a file on a computer");
  });

  test("a drag pans", async () => {
    await go("?time=1970..1989");
    const before = await period(driver);
    const plot = await find(driver, PLOT);
    await driver.drag(placeIn(plot, 0.6, 0.98), placeIn(plot, 0.4, 0.98));
    await expect
      .poll(async () => (await period(driver))[0])
      .toBeGreaterThan(before[0] + lengthOf(before) / 6);
    expect(lengthOf(await period(driver))).toBeCloseTo(lengthOf(before), -3);
  });

  test("a country filters", async () => {
    await go();
    await click(driver, "button", "China");
    await expect.poll(() => driver.run(() => location.search)).toContain("with=");
  });

  test("a search finds and opens", async () => {
    await go();
    await click(driver, "input[role=combobox]");
    await driver.type("zhenbao");
    await expect.poll(() => driver.run(() => location.search)).toContain("q=zhenbao");
    await click(driver, "[role=option]", "Zhenbao");
    await find(driver, "article h2");
  });

  test("a name opens its event", async () => {
    await go();
    await click(driver, ".target");
    await find(driver, "article h2");
    expect(await driver.run(() => location.search)).toContain("event=");
  });

  test("the list shows the events, and opens one", async () => {
    await go("?time=1949..1955");
    await click(driver, "button", "List");
    await click(driver, "section button", "Treaty");
    await find(driver, "article h2");
  });

  test("the dialog to share has the address and a snippet", async () => {
    await go(`?time=1949..1955&event=${TREATY}`);
    await click(driver, "button", "Share");
    await find(driver, "dialog");
    const fields = () =>
      driver.run(() => [...document.querySelectorAll("textarea")].map(({ value }) => value).join());
    await expect.poll(fields).toContain(`event=${TREATY}`);
  });

  test("on paper stand the picture and the events with their sources", async () => {
    await go("?time=1949..1951");
    const isOnPaper = () =>
      driver.run(() => {
        window.dispatchEvent(new Event("beforeprint"));
        const entries = document.querySelectorAll("main.print .entry").length;
        const words = document.querySelectorAll("main.print svg text").length;
        window.dispatchEvent(new Event("afterprint"));
        return entries > 5 && words > 10;
      });
    // The printed view comes a while after the picture.
    await expect.poll(isOnPaper).toBe(true);
    const isGone = () => driver.run(() => document.querySelector("main.print") === null);
    await expect.poll(isGone).toBe(true);
  });

  test("a theme is remembered, and a visit without storage is none the worse", async () => {
    await go();
    await click(driver, "button", "Theme");
    await expect.poll(() => driver.run(() => window.localStorage.getItem("theme"))).not.toBeNull();
    const chosen = await driver.run(() => document.documentElement.dataset.theme);
    await go();
    expect(await driver.run(() => document.documentElement.dataset.theme)).toBe(chosen);
    await driver.run(() => window.localStorage.clear());
    await go("?view=timeline#no-storage");
    expect(await driver.run(() => document.documentElement.dataset.refused)).toBe("");
    await find(driver, ".target");
    await click(driver, "button", "Theme");
    await find(driver, ".target");
  });

  test("a frame tells its height and answers the page around it", async () => {
    const params = new URLSearchParams({
      src: `${site.address}embed.html`,
      script: `${site.address}embed.js`,
      width: "700",
      height: "500",
    });
    await driver.open(`${HOST}/?${params}`);
    await expect.poll(() => sizeOfFrame(driver)).not.toBe(500);
  });
});

describe.each(here)("$name in the dark", ({ launch }) => {
  test("the picture is dark, and so are the scrollbars", async () => {
    const { site, driver, close } = await openWindow(launch, true);
    onTestFinished(close);
    await open(driver, site.address);
    await find(driver, ".target");
    expect(await pixelsOf(driver, COLOURS.paper.dark)).toBeGreaterThan(0.3);
    const { track, paper } = await driver.run(() => {
      const { scrollbarColor, backgroundColor } = getComputedStyle(document.body);
      return { track: scrollbarColor, paper: backgroundColor };
    });
    // A browser that does not know the property goes by `color-scheme`.
    if (track) expect(track).toContain(paper);
    expect(site.takeFaults(), "errors in the console").toEqual([]);
  });
});

// Each file in a window of its own: a browser may ask before it takes a second one from a page.
describe.each(here)("$name saves a picture", ({ launch }) => {
  async function saved(kind: string): Promise<Buffer> {
    const { site, driver, close } = await openWindow(launch);
    onTestFinished(close);
    await open(driver, `${site.address}?time=1969..1972`);
    await click(driver, "button", "Share");
    // The tabs move as the dialog grows with what it loads.
    await find(driver, "dialog textarea");
    await click(driver, "[role=tab]", "Save");
    await click(driver, "dialog button", kind);
    const file = await savedBy(driver, kind.toLowerCase());
    expect(site.takeFaults(), "errors in the console").toEqual([]);
    return file;
  }

  test("as PNG", async () => {
    const { width, height } = await loadImage(await saved("PNG"));
    expect(width).toBeGreaterThan(800);
    expect(height).toBeGreaterThan(400);
  });

  test("as SVG", async () => {
    const svg = String(await saved("SVG"));
    const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(documentElement?.nodeName).toBe("svg");
    expect(documentElement?.getElementsByTagName("text").length).toBeGreaterThan(10);
  });
});

describe.each(here)("$name without a network", ({ launch }) => {
  test("the page works after one visit", async () => {
    const { site, driver, close } = await openWindow(launch);
    onTestFinished(close);
    await open(driver, site.address);
    await expect
      .poll(() => driver.run(() => navigator.serviceWorker.controller !== null))
      .toBe(true);
    await expect.poll(() => driver.run(isKept, "events.json")).toBe(true);
    site.cut();
    await open(driver, `${site.address}?event=${TREATY}`);
    await find(driver, "article h2");
    await find(driver, ".target");
  });
});
