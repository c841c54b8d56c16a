import type { CDPSession, Page } from "@playwright/test";

/** Where a finger is, in px of the window. */
type Finger = { readonly x: number; readonly y: number };

/** Puts fingers down, moves them in steps and lifts them after a rest in ms. */
export async function swipe(
  page: Page,
  from: readonly Finger[],
  to: readonly Finger[],
  rest = 120,
): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", fingers: readonly Finger[]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
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
  // A rest before lifting, so that nothing runs out.
  await page.waitForTimeout(rest);
  await send("touchEnd", []);
}
