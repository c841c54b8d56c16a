import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Driver, Point } from "./driver";

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Opens an address and waits until the app takes input. */
export async function open(driver: Driver, address: string): Promise<void> {
  await driver.open(address);
  await expect.poll(() => driver.run(() => document.documentElement.dataset.ready)).toBeDefined();
}

/** Waits until an element with this name or text is on screen and has stopped moving; returns its box. */
export async function find(driver: Driver, selector: string, words = ""): Promise<Box> {
  let last: Box | null = null;
  let box: Box | null = null;
  const look = async () => {
    [last, box] = [box, await driver.run(locate, selector, words)];
    return box !== null && JSON.stringify(box) === JSON.stringify(last);
  };
  await expect.poll(look, { message: `${selector} “${words}” on screen` }).toBe(true);
  return box as unknown as Box;
}

function locate(selector: string, words: string) {
  for (const element of document.querySelectorAll(selector)) {
    const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
    if (!name.includes(words)) continue;
    element.scrollIntoView({ block: "nearest" });
    const { x, y, width, height } = element.getBoundingClientRect();
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    const isInside = middleX > 0 && middleY > 0 && middleX < innerWidth && middleY < innerHeight;
    if (width > 0 && height > 0 && isInside && element.checkVisibility())
      return { x, y, width, height };
  }
  return null;
}

/** A point in a box, by shares of its width and height. */
export function placeIn({ x, y, width, height }: Box, right = 0.5, down = 0.5): Point {
  return { x: Math.round(x + width * right), y: Math.round(y + height * down) };
}

/** Clicks on an element with this name or text. */
export async function click(driver: Driver, selector: string, words = ""): Promise<void> {
  await driver.click(placeIn(await find(driver, selector, words)));
}

/** The period in the chart, read from the handles of the overview: [start, end] in ms. */
export async function period(driver: Driver): Promise<[number, number]> {
  let values: number[] = [];
  const look = async () => {
    values = await driver.run(() => {
      const start = document.querySelector('[aria-label="Start of the period shown"]');
      return [start, start?.nextElementSibling].map((handle) =>
        Number(handle?.getAttribute("aria-valuenow") ?? Number.NaN),
      );
    });
    return values.every(Number.isFinite);
  };
  await expect.poll(look, { message: "the handles of the overview" }).toBe(true);
  const [start = Number.NaN, end = Number.NaN] = values;
  return [start, end];
}

export function lengthOf([start, end]: readonly [number, number]): number {
  return end - start;
}

/** The share of the picture in a colour, 0 … 1. */
export function pixelsOf(driver: Driver, colour: string): Promise<number> {
  return driver.run((hex) => {
    const canvas = document.querySelector("canvas");
    const data =
      canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const [r, g, b] = (hex.match(/\w\w/g) ?? []).map((part) => Number.parseInt(part, 16));
    let count = 0;
    for (let i = 0; i < data.length; i += 4)
      if (data[i] === r && data[i + 1] === g && data[i + 2] === b) count++;
    return (4 * count) / data.length;
  }, colour);
}

/** The downloaded file of this kind, once it is complete. */
export async function savedBy({ downloads }: Driver, kind: string): Promise<Buffer> {
  let last = 0;
  const read = () => {
    const name = readdirSync(downloads, { recursive: true, encoding: "utf8" }).find((file) =>
      file.endsWith(`.${kind}`),
    );
    return name ? readFileSync(join(downloads, name)) : null;
  };
  const isWhole = () => {
    const before = last;
    last = read()?.length ?? 0;
    return last > 0 && last === before;
  };
  await expect.poll(isWhole, { message: `a saved .${kind} file` }).toBe(true);
  return read() ?? Buffer.alloc(0);
}

export function sizeOfFrame(driver: Driver): Promise<number> {
  return driver.run(() => document.querySelector("iframe")?.clientHeight ?? 0);
}
