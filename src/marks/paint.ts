import type { PlacedLabel } from "../layout/labels";
import type { Px } from "../layout/scale";
import type { Cluster, Mark, MarkKind, Scene, SceneLane } from "../layout/scene";
import type { Columns } from "../model/columns";
import type { Warmth } from "../model/warmth";
import { paintArea, paintGhost } from "./area";
import { paintClusters } from "./cluster";
import { type Grid, paintGrid, paintZero } from "./grid";
import { type Arc, paintLink } from "./link";
import { paintPoint } from "./point";
import { paintSpan } from "./span";
import type { Surface } from "./surface";
import { levelColour, type Theme } from "./theme";

/** What the base canvas shows. */
export interface Picture {
  readonly scene: Scene;
  readonly columns: Columns;
  readonly grid: Grid;
  readonly warmth: Warmth;
  /** Warmth of all events, where a filter leaves only some. */
  readonly ghost: Warmth | null;
  /** Whether the lanes are relations, so that height means warmth. */
  readonly hasWarmth: boolean;
}

type Size = { readonly width: Px; readonly height: Px };

/** Paints a view: paper, grid, marks. */
export function paint(context: Surface, picture: Picture, size: Size, theme: Theme): void {
  const { scene, columns, grid, warmth, ghost } = picture;
  const flags = ({ event }: Mark) => columns.flags[event] ?? 0;
  // How each kind of mark is painted, from the back to the front.
  const painters: Readonly<Record<MarkKind, () => void>> = {
    area: () =>
      scene.lanes.forEach(({ box }, lane) => {
        if (picture.hasWarmth) {
          paintArea(context, warmth, lane, box, scene.scale, theme);
          if (ghost) paintGhost(context, ghost, lane, box, scene.scale, theme);
        }
        paintZero(context, box, size.width, theme);
      }),
    leader: () => {
      for (const label of scene.labels)
        if (label.hasLeader) paintLeader(context, label, scene, theme);
    },
    span: () => {
      for (const mark of scene.marks) paintSpan(context, mark, flags(mark), theme);
    },
    cluster: () =>
      paintClusters(context, [...scene.lanes.flatMap(hiddenOf), ...scene.clusters], theme),
    point: () => {
      for (const mark of scene.marks) paintPoint(context, mark, flags(mark), theme);
    },
  };
  context.clearRect(0, 0, size.width, size.height);
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, size.width, size.height);
  paintGrid(context, grid, size, theme);
  for (const paintKind of Object.values(painters)) paintKind();
}

/** Spans under way that are too many to draw, counted at the edge that they come from. */
function hiddenOf({ box, hidden }: SceneLane, lane: number): Cluster[] {
  if (hidden === 0) return [];
  const place = { from: 0, to: 30, y: box.zero, height: 11, countX: 15 };
  return [{ ...place, lane, level: 0, count: hidden, domain: [0, 0] }];
}

function paintLeader(context: Surface, label: PlacedLabel, scene: Scene, theme: Theme) {
  const mark = scene.marks.find(({ placement }) => placement === label.placement);
  if (!mark) return;
  const x = Math.min(label.x + label.width, Math.max(label.x, mark.x));
  context.fillStyle = levelColour(theme, mark.level);
  context.globalAlpha = 0.85;
  const edge = label.top > mark.y ? label.top : label.top + label.height;
  context.fillRect(Math.round(x), Math.min(edge, mark.y), 1, Math.abs(edge - mark.y));
  context.globalAlpha = 1;
}

/** What the upper canvas shows: it is redrawn on every move of the pointer, the base is not. */
export interface Highlight {
  /** Marks of the event under the pointer or keyboard, in all lanes. */
  readonly active: readonly Mark[];
  /** Marks of the opened event, in all lanes. */
  readonly selected: readonly Mark[];
  readonly arcs: readonly Arc[];
  /** The time under the pointer; px. */
  readonly pointer: Px | null;
}

export function paintHighlight(
  context: Surface,
  { active, selected, arcs, pointer }: Highlight,
  size: Size,
  theme: Theme,
): void {
  context.clearRect(0, 0, size.width, size.height);
  if (pointer !== null) {
    context.fillStyle = theme.ink;
    context.globalAlpha = 0.25;
    context.fillRect(Math.round(pointer), 0, 1, size.height);
    context.globalAlpha = 1;
  }
  for (const arc of arcs) paintLink(context, arc, theme);
  for (const mark of selected) paintRing(context, mark, 2.5, theme);
  for (const mark of active) paintRing(context, mark, 1.5, theme);
}

function paintRing(context: Surface, { x, y, r, level }: Mark, line: Px, theme: Theme) {
  context.beginPath();
  context.arc(x, y, r + 3, 0, 2 * Math.PI);
  context.fillStyle = theme.paper;
  context.fill();
  context.lineWidth = line;
  context.strokeStyle = theme.ink;
  context.stroke();
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  context.fillStyle = levelColour(theme, level);
  context.fill();
}
