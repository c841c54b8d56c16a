import { type LaneBox, mixBoxes } from "../../layout/lane/laneBox";
import { type NameInView, namesInView } from "../../layout/name/inView";
import type { Plan } from "../../layout/plan";
import { type Scene, sceneOf } from "../../layout/scene";
import type { ShownName } from "../../marks/name";

/** How long lanes take to their new places, and names to come and go; ms. */
const EASE = 200;
const FADE = 120;

/** The way from one plan to the next: lanes glide, names fade. */
export interface Transition {
  /** Takes over a plan at a time; at once where nothing is to move. */
  show(plan: Plan, now: number, isAtOnce: boolean): void;
  /** The boxes of the lanes at a time. */
  boxes(now: number): readonly LaneBox[] | undefined;
  /** The names of a scene of the plan at a time: those that stay, come and go. */
  names(scene: Scene, now: number): ShownName[];
  isMoving(now: number): boolean;
}

export function createTransition(): Transition {
  let plan: Plan | null = null;
  let last: Plan | null = null;
  let from: readonly LaneBox[] | undefined;
  let began = Number.NEGATIVE_INFINITY;
  const share = (now: number, length: number) => Math.min(1, Math.max(0, (now - began) / length));
  const boxes = (now: number): readonly LaneBox[] | undefined => {
    const to = plan?.lanes.map(({ box }) => box);
    const t = share(now, EASE);
    if (!to || t === 1 || from?.length !== to.length) return to;
    const eased = 1 - (1 - t) ** 3;
    return to.map((box, i) => mixBoxes(from?.[i] ?? box, box, eased));
  };
  return {
    boxes,
    show: (next, now, isAtOnce) => {
      if (next === plan) return;
      from = boxes(now);
      last = plan;
      plan = next;
      began = isAtOnce || !last ? Number.NEGATIVE_INFINITY : now;
    },
    names: (scene, now) => {
      const t = share(now, FADE);
      const names = namesInView(scene);
      if (t === 1 || !last) return names.map((name) => ({ ...name, strength: 1 }));
      const { scale, margin, boxes } = scene;
      const old = namesInView(sceneOf(last, scale.domain, scale.width, margin, boxes));
      const before = new Set(old.map(keyOf));
      const after = new Set(names.map(keyOf));
      return [
        ...old
          .filter((name) => !after.has(keyOf(name)))
          .map((name) => ({ ...name, strength: 1 - t })),
        ...names.map((name) => ({ ...name, strength: before.has(keyOf(name)) ? 1 : t })),
      ];
    },
    isMoving: (now) => share(now, EASE) < 1,
  };
}

/** Names with the same key stand at the same place by the same mark. */
function keyOf({ name, x, top, side }: NameInView): string {
  return `${name.placement} ${name.lane} ${side} ${Math.round(x)} ${Math.round(top)} ${name.block.lines.length}`;
}
