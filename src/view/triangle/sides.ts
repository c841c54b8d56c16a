import type { Ms } from "../../model/time";
import { warmthAt } from "../../model/warmth";
import type { Data } from "../../store/data";
import {
  useFrameState,
  useSettledState,
  useTimeline,
  useTimelineState,
  useWords,
} from "../base/context";
import { warmthWord } from "./warmth";

export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The powers in a drawing of 280 × 160; the third one, the West, on top. */
export const CORNERS: readonly [Corner, Corner, Corner] = [
  { x: 48, y: 118 },
  { x: 232, y: 118 },
  { x: 140, y: 37 },
];

/** A relation as a side of the triangle: how warm it is, in numbers and in a word. */
export interface Side {
  readonly id: string;
  readonly name: string;
  /** Its ends in the drawing. */
  readonly from: Corner;
  readonly to: Corner;
  readonly value: number;
  /** The value as text. */
  readonly text: string;
  readonly word: string;
}

/** How warm each relation is: at the time under the pointer, else at the open event, else at the end of the period. */
export function useSides(): { readonly time: Ms; readonly sides: readonly Side[] } | null {
  const { selectors } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const warmth = useTimelineState(selectors.warmthOfRelations);
  const pointer = useFrameState((state) => state.pointer);
  const settled = useSettledState(({ selected, domain, data }) => {
    if (selected !== null) return data?.columns.anchor[selected] ?? domain[1];
    // The end of a domain is exclusive.
    return Math.min(domain[1] - 1, data?.today ?? domain[1]);
  });
  const time = pointer ?? settled;
  const words = useWords();
  if (!data || !warmth || !isTriangle(data)) return null;
  const sides = data.columns.lanes.map(({ id, name, between }, lane) => {
    const value = warmthAt(warmth, lane, time);
    const [from, to] = [cornerOf(data, between?.[0]), cornerOf(data, between?.[1])];
    const [word, text] = [warmthWord(value, words), words.formats.signed(value, 1)];
    return { id, name, from, to, value, word, text };
  });
  return { time, sides };
}

/** Three powers and the three relations between them. */
export function isTriangle({ dataset, columns }: Data): boolean {
  return (
    dataset.powers.length === 3 &&
    columns.lanes.length === 3 &&
    columns.lanes.every((l) => l.between)
  );
}

/** The corner of a power. */
export function cornerOf({ dataset }: Data, power = ""): Corner {
  return CORNERS[dataset.powers.findIndex(({ id }) => id === power)] ?? CORNERS[0];
}
