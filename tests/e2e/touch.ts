import type { CDPSession, Page } from "@playwright/test";

/** A touch point, in px of the window. */
type Point = { readonly x: number; readonly y: number };

type Type = "touchStart" | "touchMove" | "touchEnd";

async function touchScreen(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  return (type: Type, points: readonly Point[], timestamp = Date.now()) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
      timestamp: timestamp / 1000,
    });
}

const STEPS = 8;
/** The duration of a step of a swipe, and the pause before its release that keeps it from being a throw; ms. */
const STEP = 16;
const PAUSE = 300;

/** Touches the screen at some points, moves them in steps and releases them, with these timestamps. */
export async function swipe(
  page: Page,
  from: readonly Point[],
  to: readonly Point[],
): Promise<void> {
  const send = await touchScreen(page);
  const begin = Date.now() - STEPS * STEP - PAUSE;
  await send("touchStart", from, begin);
  for (let i = 1; i <= STEPS; i++) {
    const at = from.map(({ x, y }, n) => ({
      x: x + (((to[n]?.x ?? x) - x) * i) / STEPS,
      y: y + (((to[n]?.y ?? y) - y) * i) / STEPS,
    }));
    await send("touchMove", at, begin + i * STEP);
  }
  await send("touchEnd", [], begin + STEPS * STEP + PAUSE);
}

/** Touches the screen at a point until that has an effect. */
export async function touchUntil(
  page: Page,
  point: Point,
  until: () => Promise<unknown>,
): Promise<void> {
  const send = await touchScreen(page);
  await send("touchStart", [point]);
  await until();
  await send("touchEnd", []);
}
