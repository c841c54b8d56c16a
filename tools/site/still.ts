import { nameTexts } from "../../src/i18n/names";
import type { Measure } from "../../src/layout/font";
import { createNames } from "../../src/layout/name/text";
import { planOf } from "../../src/layout/plan";
import type { Px } from "../../src/layout/scale";
import { sceneOf } from "../../src/layout/scene";
import type { Picture } from "../../src/marks/paint";
import type { Data } from "../../src/store/data";
import { createSelectors } from "../../src/store/selectors";
import type { TimelineState } from "../../src/store/state";
import { createTimelineStore, showDataset } from "../../src/store/store";
import { readAddress } from "../../src/store/url/url";
import {
  type Frame,
  frameOf,
  pictureOf,
  planInput,
  sideWidths,
} from "../../src/view/chart/picture";
import { createPen } from "./draw";
import type { Edition } from "./edition";
import { fluidSvg } from "./fluid";

/** The least size of what a still of a form stands in: the width of its chart, the height of its plot; px. */
export const FORMS = {
  /** A window with room for all. */
  page: { width: 780, height: 420 },
  /** A frame in an article, a tablet, a phone held sideways. */
  frame: { width: 560, height: 250 },
  /** Without a gutter. */
  phone: { width: 320, height: 284 },
} as const;

export type Form = keyof typeof FORMS;

/** What stands above and below the plot of a form; px. */
const AROUND = { page: 120, frame: 56, phone: 82 } as const satisfies Readonly<Record<Form, Px>>;

/** A view of the chart that stands still, with the room that it was laid out in. */
export interface Still {
  readonly state: TimelineState;
  readonly data: Data;
  readonly picture: Picture;
  readonly frame: Frame;
}

/** The view at an address of the app, such as `?with=DEU`, in a form; null where there is nothing to show. */
export function stillOf(
  { data: { dataset, today }, words }: Edition,
  search: string,
  form: Form,
): Still | null {
  const store = createTimelineStore();
  const selectors = createSelectors();
  showDataset(store, dataset, [], readAddress(search), today);
  const state = store.getState();
  const data = selectors.inLanes(state);
  if (!data || dataset.events.length === 0) return null;
  const { width, height } = FORMS[form];
  const outer = frameOf(
    width,
    height + AROUND[form],
    1,
    sideWidths(data, words.warmth, measure, form === "frame"),
  );
  // The picture ends with the plot: names keep out of the margin, where the values stand.
  const frame = { ...outer, margin: 0 };
  const plot = { width: width - outer.gutter - outer.margin, height };
  const names = nameTexts(dataset.events, words.formats);
  const setName = createNames(names, measure, frame.style.font);
  const input = planInput(state, selectors, plot, frame, setName);
  const scene = input && sceneOf(planOf(input), state.domain, plot.width, frame.margin);
  const picture = scene && pictureOf(state, selectors, scene);
  return picture && { state, data, picture, frame };
}

/** A still as an SVG for a box of any size from its form's on. */
export function drawStill(edition: Edition, search: string, form: Form): string {
  const still = stillOf(edition, search, form);
  return still ? fluidSvg(still.picture, edition.code) : "";
}

/** Our own font is narrower than those of some systems. */
const WIDER = 1.2;
const WIDE_LETTERS = /[\u2e80-\u9fff\uff00-\uffef]/g;

let pen: ReturnType<typeof createPen> | null = null;

/** Widths of texts, whatever fonts the machine has. */
export const measure: Measure = (text, font) => {
  pen ??= createPen();
  const narrow = text.replace(WIDE_LETTERS, "");
  const wide = (text.length - narrow.length) * font.size;
  return wide + (narrow ? WIDER * pen.measure(narrow, font) : 0);
};
