import type { Font, Measure } from "../font";
import type { Px } from "../scale";

/** How strongly a name is set: bold for turning points, faint for what matters less. */
export type Weight = "strong" | "plain" | "faint";

/** How finely a name says its date. */
export type DateUnit = "year" | "month" | "day";

/** What names say. */
export interface NameTexts {
  label(event: number): string;
  date(event: number, unit: DateUnit): string;
}

/** A stretch of a line that is set in one way. */
export interface NamePart {
  readonly text: string;
  readonly isDate: boolean;
  /** From the left end of its line. */
  readonly x: Px;
  readonly width: Px;
}

export type NameLine = readonly NamePart[];

/** Label and date in one line, in two, or on a line each. */
export type Shape = "one" | "two" | "apart";

/** A name set in lines. */
export interface NameBlock {
  readonly shape: Shape;
  readonly lines: readonly NameLine[];
  readonly width: Px;
}

/** How a name of a weight is set at a size. */
export function nameFont(weight: Weight, size: Px): Font {
  return { size, weight: weight === "strong" ? 700 : 400 };
}

/** How the date of a name is set. */
export function dateFont(size: Px): Font {
  return { size: size - 1, weight: 400 };
}

/** Between the words of a line and its date. */
const SPACE: Px = 4;

/** The ways to set the name of an event, with its date before (where the mark stands left of it) or after its label. */
export type SetName = (
  event: number,
  unit: DateUnit,
  weight: Weight,
  isDateFirst: boolean,
) => readonly NameBlock[];

/** Sets names; each way is measured once and kept. */
export function createNames(texts: NameTexts, measure: Measure, size: Px): SetName {
  const known = new Map<string, readonly NameBlock[]>();
  // Both sides of a mark have the same parts.
  const widths = new Map<string, Px>();
  const measured = (text: string, kind: Weight | "date", font: Font) => {
    const key = `${kind} ${text}`;
    const width = widths.get(key) ?? measure(text, font);
    widths.set(key, width);
    return width;
  };
  return (event, unit, weight, isDateFirst) => {
    const key = `${event} ${unit} ${weight} ${isDateFirst}`;
    let blocks = known.get(key);
    if (!blocks) {
      blocks = blocksOf(texts.label(event), texts.date(event, unit), isDateFirst, {
        label: (text) => measured(text, weight, nameFont(weight, size)),
        date: (text) => measured(text, "date", dateFont(size)),
      });
      known.set(key, blocks);
    }
    return blocks;
  };
}

interface Widths {
  readonly label: (text: string) => Px;
  readonly date: (text: string) => Px;
}

function blocksOf(
  label: string,
  date: string,
  isDateFirst: boolean,
  widths: Widths,
): readonly NameBlock[] {
  const whole = lineOf(label, date, isDateFirst, widths);
  const blocks = [blockOf("one", [whole])];
  const halves = halve(label, date, isDateFirst, widths);
  if (halves) blocks.push(halves);
  if (date) {
    const lines = [lineOf(label, "", false, widths), lineOf("", date, false, widths)];
    blocks.push(blockOf("apart", lines));
  }
  return blocks;
}

function blockOf(shape: Shape, lines: readonly NameLine[]): NameBlock {
  return { shape, lines, width: Math.max(...lines.map(widthOf)) };
}

/** The width of a line. */
export function widthOf(line: NameLine): Px {
  const last = line.at(-1);
  return last ? last.x + last.width : 0;
}

function lineOf(label: string, date: string, isDateFirst: boolean, widths: Widths): NameLine {
  const parts = [
    { text: label, isDate: false, width: widths.label(label) },
    { text: date, isDate: true, width: widths.date(date) },
  ].filter(({ text }) => text !== "");
  let x = 0;
  return (isDateFirst ? parts.reverse() : parts).map((part) => {
    const placed = { ...part, x };
    x += part.width + SPACE;
    return placed;
  });
}

/** The two lines that are as equally wide as the words allow; null for what cannot be broken. */
function halve(
  label: string,
  date: string,
  isDateFirst: boolean,
  widths: Widths,
): NameBlock | null {
  let best: NameBlock | null = null;
  for (const at of breaksIn(label)) {
    const [first, second] = [label.slice(0, at).trimEnd(), label.slice(at).trimStart()];
    const block = blockOf("two", [
      lineOf(first, isDateFirst ? date : "", true, widths),
      lineOf(second, isDateFirst ? "" : date, false, widths),
    ]);
    if (!best || block.width < best.width) best = block;
  }
  return best;
}

/** A script without spaces between its words. */
const HAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
/** Where a line may end: at a space, and after a dash between words. */
const BREAK = /\s|(?<=\p{L}[-–—/])(?=\p{L})/gu;
/** Signs that close what stands before them, and so begin no line. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]/u;

let words: Intl.Segmenter | null = null;

/** Where a text may be broken: between its words. */
function breaksIn(text: string): number[] {
  if (!HAN.test(text))
    return [...text.matchAll(BREAK)].map(({ index }) => index).filter((at) => at > 0);
  words ??= new Intl.Segmenter("zh", { granularity: "word" });
  return [...words.segment(text)].flatMap(({ index, segment }, i, all) => {
    const isAfterOpening = /[\p{Ps}\p{Pi}]$/u.test(all[i - 1]?.segment ?? "");
    return index > 0 && !CLOSING.test(segment) && !isAfterOpening ? [index] : [];
  });
}
