import { type Columns, IS_APPROXIMATE, IS_SPAN, IS_UNCERTAIN } from "../../model/columns";
import type { Font, Measure } from "../font";
import type { Px } from "../scale";
import { type MarkKind, marksOf, type Scene } from "../scene";
import { SMALL } from "../sizes";
import type { Column, TextLine } from "./text";

/** The signs by which a legend explains each kind of mark. */
type Signs = {
  readonly point: "warm" | "cold" | "mixed" | "vague";
  readonly span: "span";
  readonly bar: "count";
  readonly area: "area" | "ghost" | "band";
  /** It leads to a dot, which says enough. */
  readonly stem: never;
  /** It says what it is. */
  readonly name: never;
};
export type Sign = Signs[MarkKind];

/** A sign of the legend; its words begin `SIGN_WIDTH` to the right. */
export interface Key {
  readonly sign: Sign;
  readonly x: Px;
  /** Its middle. */
  readonly y: Px;
}

export const SIGN_WIDTH: Px = 20;
const FONT: Font = { size: SMALL, weight: 400 };
const LINE: Px = 19;
const GAP: Px = 18;

/** Sets the legend of a scene from `top` on, in as many lines as it takes. */
export function setLegend(
  signs: readonly Sign[],
  words: Readonly<Record<Sign, string>>,
  { x: left, width }: Column,
  top: Px,
  measure: Measure,
): { keys: Key[]; lines: TextLine[]; bottom: Px } {
  const keys: Key[] = [];
  const lines: TextLine[] = [];
  let [x, y] = [left, top + LINE / 2];
  for (const sign of signs) {
    const text = words[sign];
    const need = SIGN_WIDTH + measure(text, FONT);
    if (x > left && x + need > left + width) [x, y] = [left, y + LINE];
    keys.push({ sign, x, y });
    const baseline = y + FONT.size * 0.35;
    lines.push({ text, x: x + SIGN_WIDTH, y: baseline, font: FONT, tone: "muted", align: "left" });
    x += need + GAP;
  }
  return { keys, lines, bottom: signs.length > 0 ? y + LINE / 2 : top };
}

/** The signs used in a scene, in the order of the legend. */
export function signsIn(
  scene: Scene,
  { flags }: Columns,
  hasWarmth: boolean,
  behind: { readonly ghost: boolean; readonly band: boolean },
): Sign[] {
  const marks = marksOf(scene);
  const isAny = (bits: number) => marks.some(({ event }) => (flags[event] ?? 0) & bits);
  const hasLevel = (sign: number) => marks.some(({ level }) => Math.sign(level) === sign);
  const uses: Record<Sign, boolean> = {
    warm: hasWarmth,
    cold: hasWarmth,
    mixed: hasWarmth && hasLevel(0),
    span: isAny(IS_SPAN),
    vague: isAny(IS_APPROXIMATE | IS_UNCERTAIN),
    count: scene.plan.lanes.some(({ bars }) => bars.some(({ first }) => first.some(Boolean))),
    area: hasWarmth,
    ghost: hasWarmth && behind.ghost,
    band: hasWarmth && behind.band,
  };
  return (Object.keys(uses) as Sign[]).filter((sign) => uses[sign]);
}
