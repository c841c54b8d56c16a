import type { Mark } from "../layout/mark";
import type { Px } from "../layout/scale";
import { placeOf, type Scene } from "../layout/scene";
import { type Arc, paintLink } from "./link";
import { outline } from "./point";
import type { Surface } from "./surface";
import { fontOf, levelColour, type Theme } from "./theme";

/** The value of a lane at the pointer, in a word and a number. */
export interface Plate {
  readonly y: Px;
  readonly value: number;
  readonly text: string;
  readonly width: Px;
}

/** What the upper canvas shows: it is redrawn on every move of the pointer, the base is not. */
export interface Highlight {
  readonly scene: Scene;
  /** Marks of the event under the pointer or keyboard, in all lanes. */
  readonly active: readonly Mark[];
  /** Marks of the opened event, in all lanes. */
  readonly selected: readonly Mark[];
  readonly arcs: readonly Arc[];
  /** The time under the pointer; px. */
  readonly pointer: Px | null;
  readonly plates: readonly Plate[];
}

type Size = { readonly width: Px; readonly height: Px };

/** Paints what is lit up, on a canvas that was empty. */
export function paintHighlight(
  context: Surface,
  highlight: Highlight,
  size: Size,
  theme: Theme,
): void {
  const { scene, active, selected, arcs, pointer, plates } = highlight;
  context.clearRect(0, 0, size.width, size.height);
  if (pointer !== null) {
    context.fillStyle = theme.ink;
    context.fillRect(Math.round(pointer), 0, 1, size.height);
    for (const plate of plates) paintPlate(context, plate, pointer, scene.scale.width, theme);
  }
  paintBetween(context, scene, selected, theme);
  for (const arc of arcs) paintLink(context, arc, theme);
  for (const mark of selected) paintRing(context, scene, mark, 2.2, 1.4, theme);
  for (const mark of active) paintRing(context, scene, mark, 2, 0, theme);
}

/** A dotted line from lane to lane through an event that stands in several. */
function paintBetween(
  context: Surface,
  scene: Scene,
  selected: readonly Mark[],
  theme: Theme,
): void {
  const places = selected.map((mark) => placeOf(scene, mark)).sort((a, b) => a.y - b.y);
  context.fillStyle = theme.ink;
  places.forEach(({ x, y, r }, i) => {
    const next = places[i + 1];
    for (let at = y + r + 4; next && at < next.y - next.r - 4; at += 4)
      context.fillRect(x - 0.75, at, 1.5, 1.5);
  });
}

function paintRing(
  context: Surface,
  scene: Scene,
  mark: Mark,
  line: Px,
  grown: Px,
  theme: Theme,
): void {
  const { x, y } = placeOf(scene, mark);
  const r = Math.max(3, mark.radius) + grown;
  outline(context, x, y, r, mark.level);
  context.fillStyle = levelColour(theme, mark.level);
  context.fill();
  outline(context, x, y, r + line / 2 + 0.5, mark.level);
  context.lineWidth = line;
  context.strokeStyle = theme.ink;
  context.stroke();
}

const PLATE_HEIGHT: Px = 20;
const PLATE_PAD: Px = 6;
const PLATE_GAP: Px = 8;
/** How the value of a plate is set. */
export const PLATE_FONT = { size: 12, weight: 700 } as const;

/** A ringed dot on the curve, and beside it what the curve says there. */
function paintPlate(
  context: Surface,
  { y, value, text, width }: Plate,
  x: Px,
  end: Px,
  theme: Theme,
): void {
  const colour = Math.abs(value) < 0.05 ? theme.neutral : levelColour(theme, value);
  context.beginPath();
  context.arc(x + 0.5, y, 4.5, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = theme.paper;
  context.stroke();
  const wide = width + 2 * PLATE_PAD;
  const left = x + PLATE_GAP + wide < end ? x + PLATE_GAP : x - PLATE_GAP - wide;
  context.beginPath();
  context.roundRect(left, y - PLATE_HEIGHT / 2, wide, PLATE_HEIGHT, 4);
  context.fillStyle = theme.raised;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = colour;
  context.stroke();
  context.font = fontOf(PLATE_FONT, theme);
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.fillStyle = colour;
  context.fillText(text, left + PLATE_PAD, y + PLATE_FONT.size * 0.36);
}
