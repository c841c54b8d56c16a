import { isWide, type Mark } from "../layout/mark";
import { namesInView } from "../layout/name/inView";
import { near, type Px } from "../layout/scale";
import { type MarkKind, placeOf, presenceIn, type Scene } from "../layout/scene";
import type { Band } from "../model/band";
import type { Columns } from "../model/columns";
import type { Warmth } from "../model/warmth";
import { paintArea, paintBand, paintGhost } from "./area";
import { paintBars } from "./bar";
import { paintEras, paintZero } from "./grid";
import { paintHalos, paintLeader, paintNames, type ShownName } from "./name";
import { paintPoint } from "./point";
import { paintSpan } from "./span";
import { paintStem } from "./stem";
import type { Surface } from "./surface";
import { levelColour, type Theme } from "./theme";

/** What the base canvas shows. */
export interface Picture {
  readonly scene: Scene;
  readonly columns: Columns;
  /** Where eras begin; px of the plot. */
  readonly eras: readonly Px[];
  readonly warmth: Warmth;
  /** Warmth of all events, if a filter leaves only some. */
  readonly ghost: Warmth | null;
  /** How sure the warmth is, if that is asked for. */
  readonly band?: Band | null;
  /** Whether the lanes are relations, so that height means warmth. */
  readonly hasWarmth: boolean;
  /** The names, some of them coming or going; those of the scene where none is given. */
  readonly names?: readonly ShownName[];
}

type Size = { readonly width: Px; readonly height: Px };

/** The names of a scene as they stand when nothing moves. */
export function settledNames(scene: Scene): ShownName[] {
  return namesInView(scene).map((name) => ({ ...name, strength: 1 }));
}

/** Paints a view: paper, eras, marks, names. */
export function paint(context: Surface, picture: Picture, size: Size, theme: Theme): void {
  const { scene, eras } = picture;
  context.clearRect(0, 0, size.width, size.height);
  // Nothing, if it is clear.
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, size.width, size.height);
  paintEras(context, eras, size, theme);
  const names = picture.names ?? settledNames(scene);
  for (const paintKind of Object.values(painters(context, picture, names, theme))) paintKind();
}

/** How each kind of mark is painted, from the back to the front. */
function painters(
  context: Surface,
  picture: Picture,
  names: readonly ShownName[],
  theme: Theme,
): Readonly<Record<MarkKind, () => void>> {
  const { scene, columns } = picture;
  const { plan, boxes, scale } = scene;
  const flagsOf = ({ event }: Mark) => columns.flags[event] ?? 0;
  const eachMark = (visit: (mark: Mark) => void) => {
    for (const { marks } of plan.lanes)
      for (const mark of marks) if (isNear(scene, mark)) visit(mark);
  };
  return {
    area: () => paintAreas(context, picture, theme),
    bar: () =>
      plan.lanes.forEach(({ bars }, lane) => {
        const box = boxes[lane];
        if (!box) return;
        paintBars(context, bars, box, scale, scene, theme);
        paintZero(context, box, scale.width, theme);
      }),
    stem: () =>
      eachMark((mark) => {
        const box = boxes[mark.lane];
        if (!box || box.isPacked || !isDotIn(scene, mark)) return;
        paintStem(context, mark, placeOf(scene, mark), presenceIn(scene, mark), box.zero, theme);
      }),
    span: () =>
      inPlot(context, scene, () =>
        eachMark((mark) => {
          if (mark.hasBar && isWide(mark))
            paintSpan(context, spanOf(scene, mark), flagsOf(mark), theme);
        }),
      ),
    name: () => {
      const { font } = plan.style;
      paintHalos(context, names, font, theme);
      for (const shown of names) {
        if (!isDotIn(scene, shown.name.mark)) continue;
        const { x, y } = placeOf(scene, shown.name.mark);
        paintLeader(context, shown, x, y, levelColour(theme, shown.name.mark.level));
      }
      paintNames(context, names, font, theme);
    },
    point: () =>
      eachMark((mark) => {
        if (presenceIn(scene, mark) > 0 && isDotIn(scene, mark))
          paintPoint(context, placeOf(scene, mark), mark.level, flagsOf(mark), theme);
      }),
  };
}

function paintAreas(context: Surface, picture: Picture, theme: Theme): void {
  const { scene, warmth, ghost, band, hasWarmth } = picture;
  if (!hasWarmth) return;
  scene.boxes.forEach((box, lane) => {
    paintArea(context, warmth, lane, box, scene.scale, scene.back, theme);
    if (band) paintBand(context, band, lane, box, scene.scale, theme);
    if (ghost) paintGhost(context, ghost, lane, box, scene.scale, theme);
  });
}

/** Whether an event has something to be drawn in the plot: its dot, or a part of its bar. */
function isNear({ scale }: Scene, mark: Mark): boolean {
  const x = scale.x(mark.time);
  if (x >= 0 && x <= scale.width) return true;
  return mark.hasBar && isWide(mark) && scale.x(mark.from) < scale.width && scale.x(mark.to) > 0;
}

/** Paints shapes that may extend beyond the plot, clipped to it. */
function inPlot(context: Surface, { scale, boxes }: Scene, paintAll: () => void): void {
  context.save();
  context.beginPath();
  context.rect(0, 0, scale.width, boxes.at(-1)?.bottom ?? 0);
  context.clip();
  paintAll();
  context.restore();
}

/** The bar of an event; shortened far outside the plot, where it is not visible. */
function spanOf(scene: Scene, mark: Mark) {
  const { scale } = scene;
  return {
    from: near(scale.x(mark.from), scale.width),
    to: near(scale.x(mark.to), scale.width),
    y: placeOf(scene, mark).y,
    level: mark.level,
    isNamed: mark.isNamed,
  };
}

/** Whether a mark's own time is in the plot. */
function isDotIn({ scale }: Scene, { time }: Mark): boolean {
  const x = scale.x(time);
  return x >= 0 && x <= scale.width;
}
