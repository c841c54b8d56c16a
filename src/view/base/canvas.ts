import type { Px } from "../../layout/scale";

/**
 * Makes a canvas as sharp as a screen with `ratio` pixels to one of CSS, and returns its context in those; null
 * where there is none.
 * If a canvas is opaque from the start, the browser need not blend it with what lies below.
 */
export function sharpContext(
  canvas: HTMLCanvasElement | null,
  width: Px,
  height: Px,
  ratio: number,
  isOpaque = false,
): CanvasRenderingContext2D | null {
  const context = canvas?.getContext("2d", { alpha: !isOpaque });
  if (!canvas || !context) return null;
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  // Setting the size clears the canvas and is slow, even if it stays the same.
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
