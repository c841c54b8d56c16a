import type { Px } from "../../layout/scale";

/**
 * Makes a canvas as sharp as the screen and returns its context in CSS pixels; null where there is none.
 * One that is opaque from the first time on need not be blended with what lies below it.
 */
export function sharpContext(
  canvas: HTMLCanvasElement | null,
  width: Px,
  height: Px,
  isOpaque = false,
): CanvasRenderingContext2D | null {
  const context = canvas?.getContext("2d", { alpha: !isOpaque });
  if (!canvas || !context) return null;
  const ratio = window.devicePixelRatio || 1;
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  // Setting a size clears the canvas and is slow, even where it stays the same.
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
