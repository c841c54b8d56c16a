import type { Font } from "../../layout/font";
import { labelOf, nameFont, weightOf } from "../../layout/names";
import type { Px } from "../../layout/scale";
import type { TimelineEvent } from "../../model/dataset";

let context: CanvasRenderingContext2D | null | undefined;

/** The widths of the names of events, by index, as they are set in the chart; each measured once and kept. */
export function labelWidths(events: readonly TimelineEvent[]): (event: number) => Px {
  const widths = new Float32Array(events.length);
  return (index) => {
    const event = events[index];
    if (!event) return 0;
    const known = widths[index];
    if (known) return known;
    const width = measure(labelOf(event), nameFont(weightOf(event)));
    widths[index] = width;
    return width;
  };
}

function measure(text: string, { size, weight }: Font): Px {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * size * 0.55;
  const family = getComputedStyle(document.documentElement).getPropertyValue("--font");
  context.font = `${weight} ${size}px ${family}`;
  // A pixel more, because a browser may set text in the page a little wider than on a canvas.
  return Math.ceil(context.measureText(text).width) + 1;
}
