import type { PlacedLabel } from "../layout/labels";
import { nameFont, type Weight } from "../layout/names";
import type { Surface } from "./surface";
import { fontOf, type Theme } from "./theme";

/** What names say and how strongly they are set, by placement. */
export interface Names {
  text(placement: number): string;
  weight(placement: number): Weight;
}

const WEIGHTS = ["strong", "plain", "faint"] as const satisfies readonly Weight[];

/** Writes the names of events into their boxes. */
export function paintLabels(
  context: Surface,
  labels: readonly PlacedLabel[],
  names: Names,
  theme: Theme,
): void {
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  // By weight, because to change the font costs more than to write a name.
  for (const weight of WEIGHTS) {
    const font = nameFont(weight);
    let isSet = false;
    for (const { placement, x, top, height } of labels) {
      if (names.weight(placement) !== weight) continue;
      if (!isSet) {
        context.font = fontOf(font, theme);
        context.fillStyle = weight === "faint" ? theme.muted : theme.ink;
        isSet = true;
      }
      context.fillText(names.text(placement), x, top + height / 2 + font.size * 0.35);
    }
  }
}
