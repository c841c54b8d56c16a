import type { Formats } from "../../i18n/format";
import { nameTexts } from "../../i18n/names";
import type { Measure } from "../../layout/font";
import { createNames, nameFont, type SetName } from "../../layout/name/text";
import { createPlanner, type Planner } from "../../layout/planner";
import type { Px } from "../../layout/scale";
import { fontOf, type Theme } from "../../marks/theme";
import type { TimelineEvent } from "../../model/dataset";
import { labelOf } from "../../model/label";
import { memo } from "../../store/memo";
import type { TimelineStore } from "../../store/state";
import { measureIn } from "../base/measure";

/** What a chart is planned with. */
export interface Drawing {
  readonly planner: Planner;
  /** Sets the names of these events in a size; the same as before as long as they say the same. */
  readonly setNames: (
    events: readonly TimelineEvent[],
    formats: Formats,
    theme: Theme,
    size: Px,
  ) => SetName;
}

const drawings = new WeakMap<TimelineStore, Drawing>();

/** What the chart of a store is planned with, kept so that its view plans nothing that its first picture has planned. */
export function drawingOf(store: TimelineStore): Drawing {
  const known = drawings.get(store) ?? createDrawing();
  drawings.set(store, known);
  return known;
}

function createDrawing(): Drawing {
  let named: readonly TimelineEvent[] = [];
  let measured: { readonly fonts: string; readonly measure: Measure } | null = null;
  const measureOf = (theme: Theme) => {
    const fonts = fontOf(nameFont("plain", 1), theme);
    if (measured?.fonts !== fonts) measured = { fonts, measure: measureIn(theme) };
    return measured.measure;
  };
  const names = memo(
    (events: readonly TimelineEvent[], formats: Formats, measure: Measure, size: Px): SetName =>
      createNames(nameTexts(events, formats), measure, size),
  );
  return {
    planner: createPlanner(),
    setNames: (events, formats, theme, size) => {
      if (!isNamedAlike(events, named)) named = events;
      return names(named, formats, measureOf(theme), size);
    },
  };
}

/** Whether lists of events have the same names and dates: an outline, and the same with its texts. */
function isNamedAlike(a: readonly TimelineEvent[], b: readonly TimelineEvent[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((event, i) => {
      const other = b[i];
      return other && event.edtf === other.edtf && labelOf(event) === labelOf(other);
    })
  );
}
