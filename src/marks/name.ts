import type { NameInView } from "../layout/name/inView";
import { dateFont, type NamePart, nameFont, widthOf } from "../layout/name/text";
import type { Px } from "../layout/scale";
import { inPaper } from "./paper";
import type { Surface } from "./surface";
import { fontOf, levelGround, type Theme } from "./theme";

const HALO: Px = 3;

/** A name with how far it is there, 0 … 1, while it comes or goes. */
export interface ShownName extends NameInView {
  readonly strength: number;
}

type Way = "halo" | "text";

/** The grounds of names, in the colour of what they lie on: they interrupt the lines below. */
export function paintHalos(
  context: Surface,
  names: readonly ShownName[],
  size: Px,
  theme: Theme,
): void {
  context.lineJoin = "round";
  context.lineWidth = 2 * HALO;
  eachPart(context, names, size, theme, "halo");
  context.lineJoin = "miter";
}

/** Writes names at their places. */
export function paintNames(
  context: Surface,
  names: readonly ShownName[],
  size: Px,
  theme: Theme,
): void {
  eachPart(context, names, size, theme, "text");
}

/** By font, because to change it costs more than to write a name. */
const SETTINGS = [
  { weight: "strong", isDate: false },
  { weight: "plain", isDate: false },
  { weight: "faint", isDate: false },
  { weight: null, isDate: true },
] as const;

function eachPart(
  context: Surface,
  names: readonly ShownName[],
  size: Px,
  theme: Theme,
  way: Way,
): void {
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  for (const { weight, isDate } of SETTINGS) {
    const font = isDate ? dateFont(size) : nameFont(weight, size);
    context.font = fontOf(font, theme);
    context.fillStyle = isDate || weight === "faint" ? theme.muted : theme.ink;
    for (const shown of names) {
      if (weight !== null && shown.name.weight !== weight) continue;
      context.globalAlpha = shown.strength;
      const paint = () => paintParts(context, shown, size, isDate, way);
      if (way === "halo") onGround(context, shown, theme, paint);
      else paint();
    }
  }
  context.globalAlpha = 1;
}

/** Paints in the colour of what a name lies on: paper, or the silhouette stepped back. */
function onGround(context: Surface, shown: ShownName, theme: Theme, paint: () => void): void {
  const paintIn = (ground: string) => {
    context.strokeStyle = ground;
    paint();
  };
  if (shown.isInside) paintIn(levelGround(theme, shown.name.mark.level, "tint"));
  else inPaper(context, theme, paintIn);
}

function paintParts(context: Surface, shown: ShownName, size: Px, isDate: boolean, way: Way): void {
  const { block, height } = shown.name;
  const line = height / block.lines.length;
  block.lines.forEach((parts, i) => {
    const left = shown.x + (shown.side === "left" ? block.width - widthOf(parts) : 0);
    const baseline = shown.top + i * line + line / 2 + size * 0.36;
    for (const part of parts) if (part.isDate === isDate) write(context, part, left, baseline, way);
  });
}

function write(context: Surface, { text, x }: NamePart, left: Px, y: Px, way: Way): void {
  if (way === "halo") context.strokeText(text, left + x, y);
  else context.fillText(text, left + x, y);
}

/** The line from a dot out to its name. */
export function paintLeader(
  context: Surface,
  { name, top, strength }: ShownName,
  x: Px,
  y: Px,
  colour: string,
): void {
  if (name.leader === null) return;
  const end = name.leader < 0 ? top + name.height : top;
  context.fillStyle = colour;
  context.globalAlpha = strength;
  context.fillRect(x - 0.5, Math.min(y, end), 1, Math.abs(end - y));
  context.globalAlpha = 1;
}
