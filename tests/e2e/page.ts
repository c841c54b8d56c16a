import { readFileSync } from "node:fs";
import {
  expect,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
  type Route,
} from "@playwright/test";
import type { TimelineEvent } from "../../src/model/dataset";
import { readDataset } from "../../src/model/readDataset";

/** The served events in the order of the app, to know what a page should show. */
export const { dataset } = readDataset(JSON.parse(readFileSync("dist/data/events.json", "utf8")));

/** A number in the format of the English page. */
export const written = (number: number) => number.toLocaleString("en");
export const ALL_EVENTS = `All ${written(dataset.events.length)} events`;

export const DAY = 86_400_000;

/** Events that stay: ids never change once published. */
export const TREATY = "1950-02-14-sino-soviet-treaty";
export const SUMMIT = "2021-12-15-putin-xi-video-call";

export function eventOf(id: string): TimelineEvent {
  const event = dataset.events.find((other) => other.id === id);
  if (!event) throw new Error(`expected an event ${id} in the data`);
  return event;
}

/** Opens the app, or a frame's page by itself, and waits until it takes input. */
export async function open(page: Page, search = "", path = "/"): Promise<void> {
  await page.goto(`${path}${search}`);
  await ready(page);
}

/** Holds files back until the returned function is called, then responds: by `answer`, else as the server does. */
export async function hold(
  page: Page,
  files: string,
  answer: (route: Route) => Promise<void> = (route) => route.continue(),
): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await answer(route);
  });
  return release;
}

/** Takes the page that is open to another address of its own, as back and forward do. */
export async function goTo(page: Page, search: string): Promise<void> {
  await page.evaluate(async (address) => {
    history.replaceState(null, "", `/${address}`);
    window.dispatchEvent(new PopStateEvent("popstate"));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }, search);
}

/** Waits until a page is no wider than its window. */
export async function expectToFit(page: Page, message = ""): Promise<void> {
  const over = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(over, { message }).toBe(0);
}

/** Changes the size of the window and waits until the picture has it. */
export async function resize(page: Page, width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.waitForFunction(() => {
    const canvas = document.querySelector("canvas");
    return canvas === null || canvas.width === Math.round(canvas.clientWidth * devicePixelRatio);
  });
}

/** Stops the fake clock of a page until it resumes. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
}

export async function ready(page: Page | Frame): Promise<void> {
  await page.locator("html[data-ready]").waitFor();
}

/** The period in the chart, read from the handles of the overview: [start, end] in ms. */
export async function period(page: Page | FrameLocator): Promise<[number, number]> {
  // The last action shows in the next frame.
  return page.getByRole("slider", { name: "Start of the period shown" }).evaluate(async (start) => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const end = start.nextElementSibling;
    const [from, to] = [start, end].map((slider) => Number(slider?.getAttribute("aria-valuenow")));
    return [from ?? Number.NaN, to ?? Number.NaN];
  });
}

/** The period once it has stopped moving: for some frames, however slow the machine draws them. */
export async function restingPeriod(page: Page): Promise<[number, number]> {
  await page.evaluate(async () => {
    const read = () =>
      [...document.querySelectorAll('[role="slider"]')]
        .map((slider) => slider.getAttribute("aria-valuenow"))
        .join();
    let last = "";
    for (let rest = 0; rest < 8; rest++) {
      await new Promise(requestAnimationFrame);
      if (read() !== last) rest = 0;
      last = read();
    }
  });
  return period(page);
}

export function lengthOf([start, end]: readonly [number, number]): number {
  return end - start;
}

/** The part of the chart that holds the marks. */
export function plotIn(page: Page | FrameLocator): Locator {
  return page.locator(".plot");
}

/** The events that the chart names, by their dots; all of them, or the one with a label. */
export function namedIn(page: Page | Frame | FrameLocator, label?: string): Locator {
  if (label === undefined) return page.locator(".target");
  const event = dataset.events.find((other) => other.label === label);
  if (!event) throw new Error(`expected an event with the label ${label} in the data`);
  return page.locator(`.target[aria-label*=${JSON.stringify(event.title)}]`);
}

/** The middle of a named dot that stands well inside of the plot. */
export async function namedDot(page: Page | FrameLocator): Promise<{ x: number; y: number }> {
  const plot = await boxOf(plotIn(page));
  await boxOf(namedIn(page).first());
  for (const target of await namedIn(page).all()) {
    const { x, y } = middleOf(await boxOf(target));
    if (x > plot.x + 40 && x < plot.x + plot.width - 40) return { x, y };
  }
  throw new Error("expected a named dot inside of the plot");
}

/** The marks of the chart, as the keyboard reaches them. */
export function marksIn(page: Page | FrameLocator): Locator {
  return page.locator(".target");
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place of an element once it has stopped moving: parts that load late may still move it. */
export async function boxOf(locator: Locator): Promise<Box> {
  let box: Box | null = null;
  const isStill = async () => {
    const before = JSON.stringify(box);
    await locator.evaluate(() => new Promise(requestAnimationFrame));
    box = await locator.boundingBox();
    return box !== null && JSON.stringify(box) === before;
  };
  const poll = { message: `${locator} is on screen and still`, intervals: [0] };
  await expect.poll(isStill, poll).toBe(true);
  if (!box) throw new Error(`expected ${locator} to be on screen`);
  return box;
}

export function middleOf({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** A place in the plot, by shares of its width and height. */
export async function placeIn(plot: Locator, right: number, down: number) {
  const { x, y, width, height } = await boxOf(plot);
  return { x: x + width * right, y: y + height * down };
}

/** Clicks at the place of an element that lets the pointer through to the plot. */
export async function clickOn(page: Page, locator: Locator): Promise<void> {
  const { x, y } = middleOf(await boxOf(locator));
  await page.mouse.click(x, y);
}

/** The event that is open. */
export function openedIn(page: Page | FrameLocator): Locator {
  return page.getByRole("article", { name: "Event" });
}

/** The mark of an event, as the keyboard reaches it. */
export function markOf(page: Page | FrameLocator, title: string): Locator {
  return page.getByRole("region", { name: "Timeline" }).getByRole("option", { name: title });
}
