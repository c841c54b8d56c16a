import { parseDate } from "../../model/date";
import { about, type Found, write } from "./write";

const DECADE =
  /^(\d{1,3}0)\s?(?:'?s|[’]s|-?е(?: гг?\.?| годы)?|-?х(?: гг?\.?| годов)?|年代|er(?: jahre)?)(?: годы| годов)?$/;
const YEARS_OF_CHINESE_CENTURY = /^(\d{1,2})\s?世[纪紀]\s?(\d0|[一二三四五六七八九]十)年代$/;
const CENTURY =
  /^(\d{1,2}|[ivx]+)(?:st|nd|rd|th|-?й|-?го|\.|e|ème|er|ᵉ)?[\s-]?(?:century|centuries|cent\.?|c\.|век[еа]?|в\.?|столетие|jahrhunderts?|jh\.?|siècle|世[纪紀])$|^(?:siglo|século|seculo|s\.)\s([ivx]+|\d{1,2})$/;

/** The centuries of a third, early, mid or late. */
const THIRD_OF_CENTURY: readonly (readonly [number, number])[] = [
  [0, 33],
  [34, 66],
  [67, 99],
];
const THIRD_OF_DECADE: readonly (readonly [number, number])[] = [
  [0, 3],
  [4, 6],
  [7, 9],
];

/**
 * A decade or century, in lower case: `1960s`, `19th century`; null if it is none. `third` selects its early, middle
 * or late part.
 */
export function readStretch(text: string, isBc: boolean, third: 0 | 1 | 2 | null): Found | null {
  const years = yearsOf(text);
  if (!years) return null;
  const { first, length } = years;
  if (isBc) {
    const last = length === 100 ? 1 - (first + 1) + 0 : 1 - first;
    return about(last - length + 1, last);
  }
  if (third === null) {
    const digits = String(first).padStart(4, "0");
    return { edtf: length === 100 ? `${digits.slice(0, 2)}XX` : `${digits.slice(0, 3)}X` };
  }
  const [from, to] = (length === 100 ? THIRD_OF_CENTURY : THIRD_OF_DECADE)[third] ?? [0, 0];
  return about(first + from, first + to);
}

function yearsOf(text: string): { first: number; length: 10 | 100 } | null {
  const chinese = YEARS_OF_CHINESE_CENTURY.exec(text);
  if (chinese) {
    const tens = "一二三四五六七八九".indexOf(chinese[2]?.[0] ?? "");
    const years = tens >= 0 ? (tens + 1) * 10 : Number(chinese[2]);
    return { first: (Number(chinese[1]) - 1) * 100 + years, length: 10 };
  }
  const decade = DECADE.exec(text)?.[1];
  if (decade !== undefined) {
    const value = Number(decade);
    // "The 1800s" are a century, but "the 2000s" ten years, and "the 60s" are of the last century.
    if (decade.length >= 3 && value % 100 === 0 && value < 2000)
      return { first: value, length: 100 };
    return { first: decade.length === 2 ? 1900 + value : value, length: 10 };
  }
  const century = CENTURY.exec(text);
  const name = century?.[1] ?? century?.[2];
  const number = name === undefined ? 0 : /\d/.test(name) ? Number(name) : roman(name);
  return number > 0 ? { first: (number - 1) * 100, length: 100 } : null;
}

function roman(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text[i] ?? ""] ?? 0;
    sum += value < (values[text[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}

/** Years ago, counted from 2000: `12,000 years ago`, `30 kya`, `20,000–30,000 years ago`. */
export function readAgo(text: string): Found | null {
  const [, one, other, unit] = /^([\d.,]+)\s?[–—-]\s?([\d.,]+)(\s?\D+)$/.exec(text) ?? [];
  if (one !== undefined) {
    const [first, last] = [readAgo(`${one}${unit}`), readAgo(`${other}${unit}`)];
    if (!first || !last || first === "impossible" || last === "impossible") return first && last;
    const isTurned = parseDate(`${first.edtf}/${last.edtf}`) === null;
    return { edtf: isTurned ? `${last.edtf}/${first.edtf}` : `${first.edtf}/${last.edtf}` };
  }
  const match =
    /^([\d.,]+)\s?(k|thousand|million|m)?\s?(?:years? ago|yrs? ago|ya|a?bp|years bp|лет назад|年前)$/.exec(
      text,
    );
  if (!match) return null;
  const factor = match[2] === undefined ? 1 : match[2].startsWith("m") ? 1e6 : 1000;
  const found = write(2000 - Math.round(Number((match[1] ?? "").replaceAll(",", "")) * factor));
  return found === "impossible" ? found : { edtf: `${found.edtf}~` };
}
