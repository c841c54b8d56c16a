import { labelOf, weightOf } from "../../layout/names";
import type { Px } from "../../layout/scale";
import type { TimelineEvent } from "../../model/dataset";

const FONT_SIZE = 12;
let context: CanvasRenderingContext2D | null | undefined;

/** The widths of the names of events, by index, as they are set in the chart; each measured once and kept. */
export function labelWidths(events: readonly TimelineEvent[]): (event: number) => Px {
  const widths = new Float32Array(events.length);
  return (index) => {
    const event = events[index];
    if (!event) return 0;
    const known = widths[index];
    if (known) return known;
    const width = measure(labelOf(event), weightOf(event) === "strong" ? 650 : 400);
    widths[index] = width;
    return width;
  };
}

function measure(text: string, weight: number): Px {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * FONT_SIZE * 0.55;
  const family = getComputedStyle(document.documentElement).getPropertyValue("--font");
  context.font = `${weight} ${FONT_SIZE}px ${family}`;
  // A pixel more, because a browser may set text in the page a little wider than on a canvas.
  return Math.ceil(context.measureText(text).width) + 1;
}
