import type { RefObject } from "react";
import type { Px } from "../../layout/scale";
import type { Timeline } from "../base/context";
import { openedAt } from "../base/openedAt";
import { isAnyPending, onAllLoaded } from "../base/pending";
import { readChildId, sendHeight } from "./height";
import { createHeightLimiter } from "./heightLimiter";
import { pictureHeight } from "./picture";

/** How long a host may take to give a frame the height that it asked for; ms. */
const PATIENCE = 600;

/** The parts of a frame that are as high as their content, from top to bottom. */
export interface Parts {
  readonly above: RefObject<HTMLElement | null>;
  /** The open event or story, below the picture or over it. */
  readonly opened: RefObject<HTMLElement | null>;
  readonly below: RefObject<HTMLElement | null>;
}

/** The heights of the parts of a frame, with that of the picture between them; px. */
export type PartHeights = Readonly<Record<keyof Parts | "picture", Px>>;

/** The height in which no part is cut, in whole px. */
export function neededHeight({ above, picture, opened, below }: PartHeights): Px {
  // Rounding errors of fractions must not add a pixel.
  return Math.ceil(above + picture + opened + below - 0.01);
}

/** What `autoHeight` returns. */
export interface AutoHeight {
  /** Sends the height again, to a host that asks. */
  readonly repeat: () => void;
  /** Resets the limit of changes, because the reader or the host has done something. */
  readonly renew: () => void;
  readonly stop: () => void;
}

/**
 * Reports to the host the height that the content needs at the frame's width: once as soon as the width is
 * known, once when everything has loaded, and whenever it changes. It depends on the width and the height that the address
 * asks for, never on the current height of the frame. If the host does not grant that height, the frame is tight: the picture shrinks,
 * and what is opened covers it.
 */
export function autoHeight(
  main: HTMLElement,
  parts: Parts,
  { store, selectors }: Timeline,
): AutoHeight {
  const root = document.documentElement;
  const childId = readChildId(new URL(openedAt()).search);
  const limiter = createHeightLimiter();
  let lastHeight: Px = 0;
  let cancel: (() => void) | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const setTight = (isTight: boolean) => {
    clearTimeout(patience);
    patience = undefined;
    root.classList.toggle("is-fitted", !isTight);
  };
  const update = () => {
    const width = root.clientWidth;
    // A frame in a hidden tab has no width yet, so there is nothing to report.
    if (width === 0) return;
    const state = store.getState();
    const lanes = selectors.inLanes(state)?.columns.lanes.length ?? 3;
    const picture =
      state.initialAddress.height ?? pictureHeight(width, lanes, state.compared !== null);
    main.style.setProperty("--picture", `${picture}px`);
    const height = neededHeight({ ...measure(parts), picture });
    if (window.innerHeight >= height - 1) setTight(false);
    else if (lastHeight === 0) setTight(true);
    else patience ??= setTimeout(setTight, PATIENCE, true);
    if (lastHeight > 0 && store.getState().status === "loading") return;
    // Wait for all parts that are still loading, and report once.
    if (lastHeight > 0 && isAnyPending()) return;
    if (!limiter.admits(height, width)) return;
    lastHeight = height;
    sendHeight(height, childId);
  };
  const schedule = () => {
    cancel ??= soon(() => {
      cancel = null;
      update();
    });
  };
  // Without one, changes of the window and of the state still trigger it.
  const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(schedule);
  observer?.observe(main);
  for (const { current } of Object.values(parts)) if (current) observer?.observe(current);
  const unsubscribe = store.subscribe((state, old) => {
    if (SHAPING.some((part) => state[part] !== old[part])) schedule();
  });
  const stopWaiting = onAllLoaded(schedule);
  window.addEventListener("resize", schedule);
  for (const type of ACTS) window.addEventListener(type, limiter.renew, true);
  update();
  return {
    repeat: () => lastHeight > 0 && sendHeight(lastHeight, childId),
    renew: limiter.renew,
    stop: () => {
      setTight(false);
      cancel?.();
      observer?.disconnect();
      unsubscribe();
      stopWaiting();
      window.removeEventListener("resize", schedule);
      for (const type of ACTS) window.removeEventListener(type, limiter.renew, true);
    },
  };
}

/** The parts of the state that may change the height of a picture. */
const SHAPING = ["data", "status", "lanes", "relations", "filter", "compared"] as const;

/** How long to wait for an animation frame, which a browser may withhold if nobody is looking; ms. */
const LONGEST_FRAME = 100;

/** Runs something with the next animation frame, or after a while without one. Returns a function that cancels it. */
function soon(run: () => void): () => void {
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const once = () => {
    stop();
    run();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, LONGEST_FRAME);
  return stop;
}

/** What a reader does, after which the height may change again. */
const ACTS = ["pointerdown", "keydown"] as const;

function isCut({ scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollHeight > clientHeight + 1;
}

/** The height of an element with its content; `scrollHeight` is rounded, and so would be the frame's height. */
function wholeHeight(element: HTMLElement): Px {
  const last = element.lastElementChild;
  if (!last || !isCut(element)) return element.getBoundingClientRect().height;
  const { top } = element.getBoundingClientRect();
  const end = last.getBoundingClientRect().bottom - top + element.scrollTop;
  const [own, inner] = [getComputedStyle(element), getComputedStyle(last)];
  return end + Number.parseFloat(own.paddingBottom) + Number.parseFloat(inner.marginBottom);
}

function measure({ above, opened, below }: Parts): Omit<PartHeights, "picture"> {
  const heightOf = ({ current }: Parts[keyof Parts]) =>
    current?.getBoundingClientRect().height ?? 0;
  return {
    above: heightOf(above),
    // An overlay may be clipped.
    opened: opened.current ? wholeHeight(opened.current) : 0,
    below: heightOf(below),
  };
}
