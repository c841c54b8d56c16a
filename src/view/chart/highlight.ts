import type { Mark, Scene } from "../../layout/scene";
import type { Arc } from "../../marks/link";
import type { Highlight } from "../../marks/paint";
import { placementsOf } from "../../model/placements";
import type { Data } from "../../store/data";
import type { TimelineState } from "../../store/state";

/** What the state lights up in a scene: the active and the opened event in all their lanes, and its links. */
export function toHighlight(state: TimelineState, scene: Scene, data: Data): Highlight {
  const { active, selected, pointer } = state;
  return {
    active: active === null ? [] : marksOf(active, scene, data),
    selected: selected === null ? [] : marksOf(selected, scene, data),
    arcs: selected === null ? [] : arcsOf(selected, scene, data),
    pointer: pointer === null ? null : scene.scale.x(pointer),
  };
}

/** The marks of an event in all lanes, also where the scene only counts it. */
export function marksOf(event: number, scene: Scene, data: Data): Mark[] {
  return placementsOf(data.columns.placements, event).map((placement) => {
    const drawn = scene.marks.find((mark) => mark.placement === placement);
    return drawn ?? standIn(event, placement, scene, data);
  });
}

function standIn(event: number, placement: number, { scale, lanes }: Scene, data: Data): Mark {
  const { columns, base } = data;
  const lane = columns.placements.lane[placement] ?? 0;
  const level = base.levels[placement] ?? 0;
  const box = lanes[lane]?.box;
  const row = box?.rows.get(level);
  return {
    placement,
    event,
    lane,
    level,
    x: scale.x(columns.anchor[event] ?? 0),
    y: row?.y ?? box?.zero ?? 0,
    r: Math.min(4, (row?.height ?? 8) / 2 - 1),
    from: scale.x(columns.start[event] ?? 0),
    to: scale.x(columns.end[event] ?? 0),
    isNamed: false,
  };
}

/** The links of an event as arcs, from the earlier to the later one, in a lane that both stand in if any. */
function arcsOf(event: number, scene: Scene, data: Data): Arc[] {
  const mine = marksOf(event, scene, data);
  return linkedEvents(event, data).flatMap((other) => {
    const theirs = marksOf(other, scene, data);
    const shared = mine.find(({ lane }) => theirs.some((mark) => mark.lane === lane)) ?? mine[0];
    const there = theirs.find(({ lane }) => lane === shared?.lane) ?? theirs[0];
    if (!shared || !there) return [];
    return [shared.x <= there.x ? { from: shared, to: there } : { from: there, to: shared }];
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
