import type { CDPSession, Page } from "@playwright/test";

/** Where the screen is touched, in px of the window. */
type Point = { readonly x: number; readonly y: number };

/** Touches the screen at some points, moves them in steps and lets go after a rest in ms. */
export async function swipe(
  page: Page,
  from: readonly Point[],
  to: readonly Point[],
  rest = 120,
): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  const steps = 8;
  await send("touchStart", from);
  for (let i = 1; i <= steps; i++) {
    const at = from.map(({ x, y }, n) => ({
      x: x + (((to[n]?.x ?? x) - x) * i) / steps,
      y: y + (((to[n]?.y ?? y) - y) * i) / steps,
    }));
    await send("touchMove", at);
  }
  // A rest before letting go, so that nothing runs out.
  await page.waitForTimeout(rest);
  await send("touchEnd", []);
}
