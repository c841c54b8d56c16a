import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession, Page } from "@playwright/test";

/** The gestures of a reader, in this order; each phase begins where the last one left the view. */
export const PHASES = ["zoom in", "pan deep", "zoom out", "pan wide", "toggle"] as const;
export type Phase = (typeof PHASES)[number];

/** Input events per second, as from a mouse. */
const RATE = 60;
const WHEEL_TIME = 3000;
/** Doublings of the zoom; zooming out leaves one, so that there is room to pan. */
const IN = 8;
const OUT = IN - 1;
/** Doublings per px of the wheel, as in d3-zoom. */
const PER_PX = 0.002;
const DRAG_TIME = 750;
const DRAG = 600;
const TOGGLES = 6;
const TOGGLE_TIME = 500;

type Point = { readonly x: number; readonly y: number };

/** A mouse over the plot of a page. */
export interface Hand {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly middle: Point;
}

export async function handOver(page: Page, cdp: CDPSession): Promise<Hand> {
  const box = await page.locator(".plot").boundingBox();
  if (!box) throw new Error("bench: expected a plot in the page, found none");
  return { page, cdp, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

/** Plays a phase with real input events; returns the time from each toggle to its presentation, ms. */
export async function play(phase: Phase, hand: Hand): Promise<number[]> {
  if (phase === "zoom in") await turnWheel(hand, -IN);
  else if (phase === "zoom out") await turnWheel(hand, OUT);
  else if (phase === "pan deep") for (let i = 0; i < 4; i++) await drag(hand, -DRAG);
  else if (phase === "pan wide") for (const by of [-1, 1, 1, -1]) await drag(hand, by * DRAG);
  else return toggle(hand);
  return [];
}

type MouseAction = "mouseMoved" | "mousePressed" | "mouseReleased" | "mouseWheel";

interface MouseDetail {
  readonly button?: "left";
  /** Pressed buttons, as bits. */
  readonly buttons?: number;
  readonly clickCount?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
}

/** Sends one input event; resolves once the page has received it. */
function mouse({ cdp }: Hand, type: MouseAction, at: Point, detail: MouseDetail = {}) {
  return cdp.send("Input.dispatchMouseEvent", { type, ...at, ...detail });
}

const LEFT = { button: "left", clickCount: 1 } as const;

/** Sends `count` events at the rate of a mouse, whether or not the page keeps up, then waits until it has caught up. */
async function paced(count: number, send: (i: number) => Promise<unknown>): Promise<void> {
  const begin = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let i = 0; i < count; i++) {
    await sleep(Math.max(0, begin + (i * 1000) / RATE - performance.now()));
    sent.push(send(i));
  }
  await Promise.all(sent);
}

async function turnWheel(hand: Hand, doublings: number): Promise<void> {
  const count = (WHEEL_TIME / 1000) * RATE;
  const deltaY = doublings / PER_PX / count;
  await paced(count, () => mouse(hand, "mouseWheel", hand.middle, { deltaX: 0, deltaY }));
}

async function drag(hand: Hand, by: number): Promise<void> {
  const at = (share: number) => ({ ...hand.middle, x: hand.middle.x + by * (share - 0.5) });
  const count = (DRAG_TIME / 1000) * RATE;
  await mouse(hand, "mouseMoved", at(0));
  await mouse(hand, "mousePressed", at(0), { ...LEFT, buttons: 1 });
  await paced(count, (i) => mouse(hand, "mouseMoved", at((i + 1) / count), { buttons: 1 }));
  await mouse(hand, "mouseReleased", at(1), LEFT);
}

/** Toggles the chip of a power on and off. */
async function toggle(hand: Hand): Promise<number[]> {
  const { page } = hand;
  const times: number[] = [];
  const chip = page.locator(".chip").first();
  for (let i = 0; i < TOGGLES; i++) {
    const next = sleep(TOGGLE_TIME);
    const box = await chip.boundingBox();
    if (!box) throw new Error("bench: expected a chip to click, found none");
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.evaluate("bench.awaitToggle()");
    await mouse(hand, "mouseMoved", point);
    await mouse(hand, "mousePressed", point, { ...LEFT, buttons: 1 });
    await mouse(hand, "mouseReleased", point, LEFT);
    const time = await page.evaluate<number | null>("bench.toggled()");
    if (time !== null) times.push(time);
    await next;
  }
  return times;
}
