import { parseDate } from "../../model/date";
import { createFormats, type Formats } from "../format";

const GENITIVE: Record<string, string> = {
  январь: "января",
  февраль: "февраля",
  март: "марта",
  апрель: "апреля",
  май: "мая",
  июнь: "июня",
  июль: "июля",
  август: "августа",
  сентябрь: "сентября",
  октябрь: "октября",
  ноябрь: "ноября",
  декабрь: "декабря",
  весна: "весны",
  лето: "лета",
  осень: "осени",
  зима: "зимы",
};
/** A date in the genitive, as after "с" and "до": "июля 1960 г.", "1960-х гг." */
const genitive = (date: string) =>
  tidy(date)
    .replace(/^\p{L}+/u, (word) => GENITIVE[word] ?? word)
    .replace(/^(\d+)-е/, "$1-х");

/** A date with "г." or "гг." after bare years, without a line break, and a common year written once. */
function tidy(date: string): string {
  return date
    .replace(/(\d\s*–\s*\d+)$/, "$1 гг.")
    .replace(/(\d)$/, "$1 г.")
    .replace(/^(.+)\s(\d+)\sг\.(\s–\s.*\s\2\sг\.)$/, "$1$3")
    .replace(/\sг\.(\sдо\sн\.\sэ\.)\sг\.$/, " г.$1")
    .replace(/\s(гг?\.)/g, "\u00a0$1");
}

/** A number from 1 to 39 in Roman numerals, as for centuries. */
function roman(n: number): string {
  const units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  return "X".repeat(Math.floor(n / 10)) + (units[n % 10] ?? "");
}

function season(month: number, year: string, years: string): string {
  const name = { 2: "весна", 5: "лето", 8: "осень" }[month];
  return name ? `${name} ${year} г.` : `зима ${years}`;
}

const plain = createFormats("ru-RU", {
  about: (date) => `примерно ${tidy(date)}`,
  uncertain: (date) => `${tidy(date)} (предположительно)`,
  from: (start, end) => `${tidy(start)} – ${tidy(end)}`,
  since: (start) => `${/^2\s/.test(start) ? "со" : "с"} ${genitive(start)}`,
  until: (end) => `до ${genitive(end)}`,
  decade: (year) => `${Math.floor(Number(year) / 10)}0-е гг.`,
  century: (year) => `${roman(Math.floor(Number(year) / 100) + 1)} в.`,
  season,
});
/** Dates and numbers in Russian. */
export const formats: Formats = {
  ...plain,
  date: (date) => tidy(plain.date(date)),
  day: (time) => tidy(plain.day(time)),
  // On the axis, the digits or the era are enough to recognise a year.
  tick: (time, unit) => plain.tick(time, unit).replace(/\sг\.(?=\s)/, ""),
  range: (start, end) => tidy(plain.range(start, end)),
  signed: (value, digits) => plain.signed(value, digits).replace(".", ","),
};

/** An EDTF date in words; any other text unchanged. */
export const written = (text: string) => {
  const date = parseDate(text);
  return date ? formats.date(date) : text;
};

const rules = new Intl.PluralRules("ru");
/** A number with the right form of a noun: for 1, 2 or 5. Fractions take that for 2: "2,5 года". */
export const count = (n: number, one: string, few: string, many: string) =>
  `${formats.number(n)} ${({ one, many })[rules.select(n) as string] ?? few}`;
