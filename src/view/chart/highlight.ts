import type { Measure } from "../../layout/font";
import { levelY } from "../../layout/lane/laneBox";
import { type Mark, markOf } from "../../layout/mark";
import { placeOf, type Scene } from "../../layout/scene";
import { type Highlight, PLATE_FONT, type Plate } from "../../marks/highlight";
import type { Arc } from "../../marks/link";
import { placementsOf } from "../../model/placements";
import { type Warmth, warmthAt } from "../../model/warmth";
import type { Data } from "../../store/data";
import type { TimelineState } from "../../store/state";

/** What a value of warmth says at the pointer. */
export interface PlateWords {
  readonly text: (value: number) => string;
  readonly measure: Measure;
}

/** What the state lights up in a scene: the active and the opened event in all their lanes, its links, the pointer. */
export function toHighlight(
  state: TimelineState,
  scene: Scene,
  data: Data,
  warmth: Warmth | null,
  words: PlateWords,
): Highlight {
  const { active, selected, domain } = state;
  // Of two pictures, the pointer is in one.
  const isHere = state.pointer !== null && state.pointer >= domain[0] && state.pointer < domain[1];
  const pointer = isHere ? state.pointer : null;
  return {
    scene,
    active: active === null ? [] : marksOf(active, scene, data),
    selected: selected === null ? [] : marksOf(selected, scene, data),
    arcs: selected === null ? [] : arcsOf(selected, scene, data),
    pointer: pointer === null ? null : scene.scale.x(pointer),
    plates:
      pointer === null || active !== null || !warmth || !data.base.hasEffects
        ? []
        : platesAt(pointer, scene, warmth, words),
  };
}

function platesAt(
  time: number,
  { boxes }: Scene,
  warmth: Warmth,
  { text, measure }: PlateWords,
): Plate[] {
  return boxes.map((box, lane) => {
    const value = warmthAt(warmth, lane, time);
    const words = text(value);
    return { value, y: levelY(box, value), text: words, width: measure(words, PLATE_FONT) };
  });
}

/** The marks of an event in all lanes, also where the scene only counts it. */
export function marksOf(event: number, { plan }: Scene, data: Data): Mark[] {
  return placementsOf(data.columns.placements, event).flatMap((placement) => {
    const lane = data.columns.placements.lane[placement] ?? 0;
    if (!plan.lanes[lane]) return [];
    const drawn = plan.lanes[lane].marks.find((mark) => mark.placement === placement);
    return drawn ?? markOf(data.base, placement);
  });
}

/** The links of an event as arcs, from the earlier to the later one, in a lane that both stand in if any. */
function arcsOf(event: number, scene: Scene, data: Data): Arc[] {
  const mine = marksOf(event, scene, data);
  return linkedEvents(event, data).flatMap((other) => {
    const theirs = marksOf(other, scene, data);
    const shared = mine.find(({ lane }) => theirs.some((mark) => mark.lane === lane)) ?? mine[0];
    const there = theirs.find(({ lane }) => lane === shared?.lane) ?? theirs[0];
    if (!shared || !there) return [];
    const [a, b] = [placeOf(scene, shared), placeOf(scene, there)];
    // What is out of view would be an arc to nowhere.
    if ([a, b].some(({ x }) => x < 0 || x > scene.scale.width)) return [];
    return [a.x <= b.x ? { from: a, to: b } : { from: b, to: a }];
  });
}

function linkedEvents(index: number, data: Data): number[] {
  const event = data.dataset.events[index];
  if (!event) return [];
  const ids = [
    ...(event.links ?? []).map(({ to }) => to),
    ...data.backlinks(event.id).map(({ from }) => from.id),
  ];
  return [...new Set(ids)].map(data.indexOf).filter((i) => i !== undefined);
}
