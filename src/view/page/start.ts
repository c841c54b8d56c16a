import { createSelectors } from "../../store/selectors";
import { isRecord } from "../../store/source";
import type { Source } from "../../store/state";
import { createTimelineStore, showFailure } from "../../store/store";
import { dataFragment } from "../../store/url/dataFragment";
import { readAddress } from "../../store/url/url";
import type { Timeline } from "../base/context";
import { keepGestures } from "../base/earlyGestures";
import { createLanguage } from "../base/language";
import { rememberAddress } from "../base/openedAt";
import { applyTheme, rememberedTheme } from "../base/theme";
import { turn } from "../base/turn";
import { type FirstPlace, paintFirst } from "../chart/firstPicture";
import { complete, load } from "./load";
import { reloadForOtherData } from "./otherData";

/** Renders the page of a timeline; resolves once it is on screen. */
export type MountView = (timeline: Timeline) => Promise<void>;

interface Parts {
  readonly isEmbed: boolean;
  /** Loads what renders the page. */
  readonly view: () => Promise<MountView>;
  /** Where the data are if the page has them itself. */
  readonly source?: Source | undefined;
}

/**
 * Starts the page: reads the address, loads its dataset into the store, and keeps address and state in sync. The
 * picture comes first, the interactive view after it: at once if the reader touches the page, else when idle.
 */
export function start({ isEmbed, view, source = sourceInLink() }: Parts): Timeline {
  // Asked for by `first.js`.
  document.documentElement.dataset.begun = "";
  rememberAddress();
  const address = readAddress(window.location.search);
  const timeline: Timeline = {
    store: createTimelineStore(address, source),
    selectors: createSelectors(),
    language: createLanguage(),
    isEmbed,
    complete: () => complete(timeline),
  };
  reloadForOtherData();
  applyTheme(address.theme ?? (isEmbed ? null : rememberedTheme()));
  const fail = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    showFailure(timeline.store, [{ path: "", message }]);
  };
  const place = isRecord(timeline.store.getState()) ? firstPlace() : null;
  const pictured = place ? picture(timeline, place) : Promise.resolve();
  const loaded = afterStill()
    .then(() => load(timeline, pictured))
    .catch(fail);
  const mounted = place
    ? mountAfter(timeline, place, pictured, view)
    : view().then((m) => m(timeline));
  Promise.all([loaded, mounted]).then(() => {
    // Tells scripts that drive the page that it now takes input. A hidden page has no frames.
    if (document.hidden) markReady();
    else requestAnimationFrame(() => requestAnimationFrame(markReady));
  }, showStatic);
  return timeline;
}

/** The data in the fragment of the address; undefined if it has none. */
function sourceInLink(): Source | undefined {
  const fragment = dataFragment(window.location.hash);
  return fragment === null ? undefined : { kind: "link", fragment };
}

/** If what renders the page does not come, the static one stays, as without scripts. */
function showStatic(): void {
  document.documentElement.classList.remove("is-scripted");
}

function markReady(): void {
  document.documentElement.dataset.ready = "";
}

/** Where the static page shows the chart; null if it does not. */
function firstPlace(): FirstPlace | null {
  const chart = document.getElementById("first-chart");
  const plot = document.getElementById("first-plot");
  return chart && plot && { chart, plot };
}

/** How long the live picture waits for the static one; ms. */
const STILL_PATIENCE = 150;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves once the static picture is on screen: what comes after it keeps the browser busy. */
async function afterStill(): Promise<void> {
  const images = [...document.querySelectorAll<HTMLImageElement>("#first-plot img")];
  const still = images.find(({ offsetParent }) => offsetParent);
  if (!still || document.hidden) return;
  await Promise.race([
    new Promise((resolve) => setTimeout(resolve, STILL_PATIENCE)),
    still
      .decode()
      .then(nextFrame)
      .then(nextFrame, () => {}),
  ]);
}

/** Paints the picture where the static one stands. */
async function picture(timeline: Timeline, place: FirstPlace): Promise<void> {
  await settled(timeline);
  await turn();
  try {
    await paintFirst(timeline, place);
  } catch {
    // The view reports what is wrong with the picture.
  }
}

/** Renders the page over the picture. */
async function mountAfter(
  timeline: Timeline,
  place: FirstPlace,
  pictured: Promise<void>,
  view: Parts["view"],
): Promise<void> {
  const { isEmbed, store } = timeline;
  const early = keepGestures(({ target, ctrlKey, metaKey }) => {
    const isHeld = !isEmbed || ctrlKey || metaKey;
    return isHeld && target instanceof Node && place.plot.contains(target);
  });
  let coming: Promise<MountView> | undefined;
  const load = () => {
    coming ??= view();
    return coming;
  };
  // If this fails, it is tried again when the page is rendered.
  const ahead = () => load().catch(() => (coming = undefined));
  early.begun.then(ahead);
  await pictured;
  if (store.getState().data) await Promise.race([early.begun, idle()]);
  const mount = await load();
  await mount(timeline);
  early.replay();
}

/** Resolves when there is something to show: data, or a failure. */
function settled({ store }: Timeline): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (store.getState().status === "loading") return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}

/** How long a page waits for its next picture: a frame out of sight may never have one; ms. */
const PATIENCE = 300;

/** Resolves after the next picture, when the browser has nothing to do; where it cannot say that, soon. */
function idle(): Promise<void> {
  const wait = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 50));
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => wait(() => resolve(), { timeout: PATIENCE }));
  });
}
