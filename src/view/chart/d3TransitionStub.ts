import { selection } from "d3-selection";

/**
 * Stands in for d3-transition and d3-interpolate, which d3-zoom wants for animations of its own and which
 * would bring eases, timers and colours along: here nothing moves but by `motion.ts`. See `vite.config.ts`.
 */
export function interrupt(): void {}

/** The way from one view to another, which only an animation of d3-zoom's would ask for. */
export function interpolateZoom(): never {
  throw new Error("interpolateZoom: d3-zoom is not to animate, expected a duration of 0");
}

(selection.prototype as { interrupt?: () => unknown }).interrupt = function (this: unknown) {
  return this;
};
