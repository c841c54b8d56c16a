import { DAY, type Domain, type Ms } from "../model/time";

/** Pixels of the page, from the left or top edge of the plot. */
export type Px = number;

/** Time ↔ pixels of the plot; no other file divides one by the other. */
export interface Scale {
  readonly domain: Domain;
  readonly width: Px;
  readonly msPerPx: number;
  x(time: Ms): Px;
  time(x: Px): Ms;
}

/** The scale that lays `domain` over `width`; a width of 0 counts as 1. */
export function timeScale(domain: Domain, width: Px): Scale {
  const [start, end] = domain;
  const msPerPx = (end - start) / Math.max(1, width);
  return {
    domain,
    width,
    msPerPx,
    x: (time) => (time - start) / msPerPx,
    time: (x) => start + x * msPerPx,
  };
}

/** The shortest domain that can be shown. */
export const SHORTEST: Ms = DAY;

/** The nearest domain that lies in the extent and is no shorter than a day. */
export function clampDomain([start, end]: Domain, extent: Domain): Domain {
  const most = extent[1] - extent[0];
  const length = Math.min(most, Math.max(Math.min(SHORTEST, most), end - start));
  const from = start + (end - start - length) / 2;
  const first = Math.min(extent[1] - length, Math.max(extent[0], from));
  return [first, first + length];
}

/** How long a domain is. */
export function lengthOf([start, end]: Domain): Ms {
  return end - start;
}

/** Years and months vary by days: periods whose lengths differ by at most this share count as equal. */
const SAME_SCALE = 0.003;

/** The domain with another length around the same middle, clamped to the extent; itself if it is about as long already. */
export function domainOfLength(domain: Domain, length: Ms, extent: Domain): Domain {
  if (Math.abs(lengthOf(domain) / length - 1) <= SAME_SCALE) return domain;
  return zoomDomain(domain, lengthOf(domain) / length, middleOf(domain), extent);
}

/** A domain zoomed around its middle as much as another one was; itself if that one was only moved. */
export function zoomAlong(domain: Domain, before: Domain, now: Domain, extent: Domain): Domain {
  const factor = lengthOf(before) / lengthOf(now);
  // Panning leaves rounding errors.
  if (Math.abs(factor - 1) < 1e-9) return domain;
  return zoomDomain(domain, factor, middleOf(domain), extent);
}

function middleOf([start, end]: Domain): Ms {
  return (start + end) / 2;
}

/** The domain moved by a share of its length: 1 is one whole view later. */
export function panDomain([start, end]: Domain, share: number, extent: Domain): Domain {
  const by = share * (end - start);
  return clampDomain([start + by, end + by], extent);
}

/** The domain zoomed by a factor (2 shows half as much time) about a time that stays where it is. */
export function zoomDomain(
  [start, end]: Domain,
  factor: number,
  about: Ms,
  extent: Domain,
): Domain {
  const most = extent[1] - extent[0];
  const wanted = (end - start) / factor;
  const length = Math.min(most, Math.max(Math.min(SHORTEST, most), wanted));
  const from = about - ((about - start) / (end - start)) * length;
  return clampDomain([from, from + length], extent);
}

/** A domain as d3-zoom's transform of the scale of the extent: `k` is the zoom, `x` in px. */
export function toTransform(domain: Domain, extent: Domain, width: Px): { k: number; x: Px } {
  const k = (extent[1] - extent[0]) / (domain[1] - domain[0]);
  return { k, x: -timeScale(extent, width).x(domain[0]) * k };
}

/** The domain that a transform of the scale of the extent shows. */
export function fromTransform({ k, x }: { k: number; x: Px }, extent: Domain, width: Px): Domain {
  const scale = timeScale(extent, width);
  return clampDomain([scale.time(-x / k), scale.time((width - x) / k)], extent);
}

/** How far out of view an end may lie; one further out moves in by multiples of this, so that dashes stay in place. */
const FAR: Px = 4200;
const STEP: Px = 42;

/** A position along the plot, or a nearer one if it lies so far out that painting would be slow. */
export function near(x: Px, width: Px): Px {
  if (x < -FAR) return -FAR + ((x + FAR) % STEP);
  return x > width + FAR ? width + FAR + ((x - width - FAR) % STEP) : x;
}
