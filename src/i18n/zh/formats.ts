import { type EventDate, type Precision, parseDate } from "../../model/date";
import { DAY, type Ms } from "../../model/time";
import { createFormats, type DateWords, type Formats } from "../format";

/** The year, or year and month, that the second date of a span need not repeat. */
function common(start: string, end: string): string {
  const heads = [/^(?:公元前)?\d+年\d+月(?=\d)/, /^(?:公元前)?\d+年(?=[\d春夏秋冬])/];
  return (
    heads.map((head) => head.exec(start)?.[0] ?? "").find((head) => head && end.startsWith(head)) ??
    ""
  );
}

/** Whether a span begins before our era and ends in it: then its end must name the era, too. */
function isOnlyFirstBefore(start: string, end: string): boolean {
  return start.includes("公元前") && !end.includes("公元前");
}

function season(month: number, year: string): string {
  return `${year}${{ 2: "春季", 5: "夏季", 8: "秋季" }[month] ?? "冬季"}`;
}

const dateWords: DateWords = {
  about: (date) => `约${date}`,
  uncertain: (date) => `${date}（存疑）`,
  from: (start, end) =>
    `${start}至${isOnlyFirstBefore(start, end) ? "公元" : ""}${end.slice(common(start, end).length)}`,
  since: (start) => `自${start}起`,
  until: (end) => `至${end}`,
  decade: (year) => `${Math.floor(Number.parseInt(year, 10) / 10)}0年代`,
  century: (year) => `${Math.floor(Number.parseInt(year, 10) / 100) + 1}世纪`,
  season,
};
const plain = createFormats("zh-CN", dateWords);

/** A date with both ends in characters, where the browser would write 1972/2/21 – 1972/2/28. */
function describe(date: EventDate): string {
  if (!date.isSpan || !Number.isFinite(date.start) || !Number.isFinite(date.end)) {
    return plain.date(date);
  }
  const single = (start: Ms, precision: Precision) =>
    plain.date({
      ...date,
      start,
      precision,
      isSpan: false,
      isApproximate: false,
      isUncertain: false,
    });
  const first = single(date.start, date.precision);
  const last = single(date.end - 1, date.endPrecision);
  const text = first === last ? first : dateWords.from(first, last);
  const about = date.isApproximate ? dateWords.about(text) : text;
  return date.isUncertain ? dateWords.uncertain(about) : about;
}

/** Dates and numbers in Chinese. */
export const formats: Formats = {
  ...plain,
  date: describe,
  range: (start, end) => {
    const length = end - start;
    const precision = length > 700 * DAY ? "year" : length > 62 * DAY ? "month" : "day";
    const isSure = { isOpen: false, isApproximate: false, isUncertain: false };
    return describe({ start, end, precision, endPrecision: precision, isSpan: true, ...isSure });
  },
  // On the axis, the digits are enough to recognise a year, and there is no room for more.
  tick: (time, unit) => plain.tick(time, unit).replace("年", ""),
};

/** An EDTF date in words; any other text unchanged. */
export const written = (text: string) => {
  const date = parseDate(text);
  return date ? formats.date(date) : text;
};
