import type { Domain } from "../model/time";
import type { PlanInput } from "./input";
import type { LaneBox } from "./lane/laneBox";
import { stepBack } from "./lane/presence";
import { dotRadius, type Mark, markY } from "./mark";
import { type Plan, planOf } from "./plan";
import { type Px, type Scale, timeScale } from "./scale";
import { wayThrough } from "./tiles";

/**
 * Kinds of mark. A new one is a word here; the compiler then asks for its painter (`marks/paint.ts`), for its signs in
 * a legend (`figure/legend.ts`), and for what each sign needs: when it is used, how it is painted, its words.
 */
export type MarkKind = "area" | "bar" | "stem" | "span" | "name" | "point";

/** A view of a plan: what is planned for its step and tiles, laid over the scale of the view. */
export interface Scene {
  readonly scale: Scale;
  readonly plan: Plan;
  /** The boxes of the lanes: those of the plan, or others on their way to them. */
  readonly boxes: readonly LaneBox[];
  /** How far the zoom is on its way through the plan's step, 0 … 1. */
  readonly way: number;
  /** How far the silhouette has stepped back, 0 … 1. */
  readonly back: number;
  /** Free room right of the plot; px. */
  readonly margin: Px;
}

/** Lays a plan over a view. Needs no look at any event. */
export function sceneOf(
  plan: Plan,
  domain: Domain,
  width: Px,
  margin: Px,
  boxes: readonly LaneBox[] = plan.lanes.map(({ box }) => box),
): Scene {
  const scale = timeScale(domain, width);
  const way = wayThrough(plan.tiling, scale.msPerPx);
  const [first, next] = plan.perEvent;
  return { scale, plan, boxes, way, margin, back: stepBack(first * (next / first) ** way) };
}

/** Lays out a view from the beginning. */
export function layOut(input: PlanInput): Scene {
  return sceneOf(planOf(input), input.domain, input.width, input.margin);
}

/** Where a mark stands in a scene. */
export interface MarkPlace {
  readonly x: Px;
  readonly y: Px;
  readonly r: Px;
}

/** How far a mark's dot is there in a scene, 0 … 1. */
export function presenceIn({ way }: Pick<Scene, "way">, { presence }: Mark): number {
  return presence[0] + (presence[1] - presence[0]) * way;
}

/** The place of a mark's dot; px of the plot, which it may lie outside of. */
export function placeOf(scene: Scene, mark: Mark): MarkPlace {
  const box = scene.boxes[mark.lane];
  return {
    x: scene.scale.x(mark.time),
    y: box ? markY(box, mark) : 0,
    r: dotRadius(mark.radius, presenceIn(scene, mark)),
  };
}

/** All marks of a scene, also those of its tiles out of view. */
export function marksOf({ plan }: Scene): Mark[] {
  return plan.lanes.flatMap(({ marks }) => marks);
}
