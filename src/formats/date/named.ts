import { asShort } from "./numeric";
import { FILLERS, MONTHS, SEASONS } from "./words";
import { type Found, fromShort, write, yearText } from "./write";

/** A date with the name of a month or season, or a quarter, in lower case: `1 october 1949`, `q1 1949`; null if it is none. */
export function readNamed(text: string, time: string | undefined, isBc: boolean): Found | null {
  const chinese =
    /^(-?\d{1,4}|[〇零○一二三四五六七八九]{4})\s?年(?:\s?(\d{1,2}|[一二三四五六七八九十]{1,2})\s?月(?:份|\s?(\d{1,2}|[一二三四五六七八九十廿]{1,3})\s?[日号號])?)?$/.exec(
      text,
    );
  if (chinese) {
    const [year = "", month, day] = chinese.slice(1);
    return write(
      astronomical(digitsOf(year), isBc),
      month ? countOf(month) : undefined,
      day ? countOf(day) : undefined,
      time,
    );
  }
  // A winter begins in one year and ends in the next.
  const winter = /^(?:the )?(\p{L}+)(?: of)? (\d{4})\s?[-–/]\s?(?:\d{4}|\d{2})$/u.exec(text);
  const season = SEASONS.get(winter?.[1] ?? "");
  if (season) return { edtf: `${winter?.[2]}-${season}` };
  const inChinese = /^(\d{4}|[〇零○一二三四五六七八九]{4})年([春夏秋冬])[季天]?$/.exec(text);
  if (inChinese)
    return { edtf: `${digitsOf(inChinese[1] ?? "")}-${SEASONS.get(inChinese[2] ?? "")}` };
  const quarter = readQuarter(text);
  if (quarter) return quarter;
  return readWords(text, time, isBc);
}

/** Digit by digit: 二〇〇一 is 2001. */
function digitsOf(text: string): number {
  return Number(
    text.replace(/[〇零○一二三四五六七八九]/g, (sign) =>
      String(Math.max("零一二三四五六七八九".indexOf(sign), 0)),
    ),
  );
}

/** As one counts: 二十六 is 26. */
function countOf(text: string): number {
  const [, tens, units = ""] = /^(.?)[十](.?)$/.exec(text.replace("廿", "二十")) ?? [];
  return tens === undefined ? digitsOf(text) : (digitsOf(tens) || 1) * 10 + digitsOf(units);
}

const astronomical = (year: number, isBc: boolean) => (isBc ? 1 - year : year);

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
};

function readQuarter(text: string): Found | null {
  const first =
    /^(?:q|t|кв\.?)\s?([1-4])(?:[\s,/-]+(?:of |de )?|(?<=q[1-4]))(\d{4})$/.exec(text) ??
    /^([1-4]|iv|i{1,3})(?:st|nd|rd|th|-?й|\.|er|e|º|o)?\s?(?:quarter|квартал|кв\.?|quartal|trimestre)(?: of| de| du)?,?\s?(\d{4})(?: г(?:ода|\.)?)?$/.exec(
      text,
    );
  const last = /^(\d{4})[\s-]*(?:q|t|кв\.?|年第?)\s?([1-4一二三四])(?:季度)?$/.exec(text);
  const [q, year] = first ? [first[1], first[2]] : [last?.[2], last?.[1]];
  if (q !== undefined && year !== undefined) {
    const at = (ROMAN[q] ?? Number(q)) * 3;
    return span(Number(year), at - 2, at);
  }
  const half =
    /^h([12])[\s-]*(\d{4})$/.exec(text) ?? /^(first|second|1st|2nd) half of (\d{4})$/.exec(text);
  if (!half) return null;
  const isFirst = half[1] === "1" || half[1] === "first" || half[1] === "1st";
  return span(Number(half[2]), isFirst ? 1 : 7, isFirst ? 6 : 12);
}

function span(year: number, first: number, last: number): Found {
  const years = yearText(year);
  const two = (month: number) => String(month).padStart(2, "0");
  return { edtf: `${years}-${two(first)}/${years}-${two(last)}` };
}

/** A month by name with a year and perhaps a day, or a season with a year. Any other word makes it no date. */
function readWords(text: string, time: string | undefined, isBc: boolean): Found | null {
  const pieces = text.match(/\p{L}[\p{L}\p{M}.’'-]*|['’]?-?\d+/gu) ?? [];
  if (/[^\p{L}\p{M}\d\s.,'’()/º°ª-]/u.test(text)) return null;
  let month: number | undefined;
  let season: number | undefined;
  const numbers: string[] = [];
  for (const piece of pieces.flatMap((piece) =>
    /\p{L}-/u.test(piece) && !FILLERS.has(piece) ? piece.split("-") : [piece],
  )) {
    const word = piece.replace(/\.+$/, "");
    if (word === "") continue;
    if (/\d/.test(word)) numbers.push(word.replace(/^(['’])?-?/, "$1"));
    else if (MONTHS.has(word) && month === undefined) month = MONTHS.get(word);
    else if (SEASONS.has(word) && season === undefined) season = SEASONS.get(word);
    else if (!FILLERS.has(word) && !FILLERS.has(piece)) return null;
  }
  if ((month === undefined) === (season === undefined)) return null;
  return fromPieces(month ?? 0, season, numbers, time, isBc);
}

function fromPieces(
  month: number,
  season: number | undefined,
  numbers: readonly string[],
  time: string | undefined,
  isBc: boolean,
): Found | null {
  if (numbers.length === 0 || numbers.length > (season ? 1 : 2)) return null;
  const isYear = (text = "") => /^['’]/.test(text) || text.length > 2 || Number(text) > 31;
  const [first = "", second] = numbers;
  // A single number beside a month is a year only if it cannot be a day.
  if (second === undefined && !isYear(first) && !isBc) return null;
  const at = second === undefined || (isYear(first) && !isYear(second)) ? 0 : 1;
  const digits = (numbers[at] ?? "").replace(/^['’]/, "");
  const day = second === undefined ? undefined : Number(numbers[1 - at]);
  const isShort = digits.length === 2 && !isBc;
  const value = Number(digits);
  const year = isBc ? 1 - value : isShort ? fromShort(value) : value;
  if (season) return { edtf: `${yearText(year)}-${season}` };
  const found = write(year, month, day, time);
  return isShort ? asShort(found) : found;
}
