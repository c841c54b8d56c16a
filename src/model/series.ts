import * as v from "valibot";
import { type Problem, quote } from "./problem";
import { date, sourceSchema } from "./schema";
import { type Ms, utcDay } from "./time";

/** A yearly series on the axis of the timeline. */
export const seriesSchema = v.object({
  id: v.string(),
  name: v.string(),
  relation: v.optional(v.string()),
  unit: v.string(),
  /** Digits after the decimal point. */
  digits: v.optional(v.number()),
  note: v.optional(v.string()),
  license: v.optional(v.string()),
  source: sourceSchema,
  /** The day on which the values were taken from it; EDTF. */
  retrieved: v.optional(date),
  /** A year without a value is missing, not zero. */
  values: v.array(v.tuple([v.pipe(v.number(), v.integer()), v.number()])),
  /** How many cases stand behind the value of a year, and what they are. */
  basis: v.optional(v.array(v.tuple([v.number(), v.number()]))),
  basisUnit: v.optional(v.string()),
});

export type Series = v.InferOutput<typeof seriesSchema> & {
  /** The language of the texts, if it is not the reader's. */
  readonly lang?: string;
};

/** The texts of series in another language: the same ids with only texts. */
const textsSchema = v.object({
  series: v.array(
    v.object({
      id: v.string(),
      name: v.optional(v.string()),
      unit: v.optional(v.string()),
      note: v.optional(v.string()),
      basisUnit: v.optional(v.string()),
      /** The title of the source, if it is no publication. */
      source: v.optional(v.string()),
    }),
  ),
});

/** The valid series in a JSON value; what is wrong goes to `problems`. Never throws. */
export function readSeries(json: unknown, problems: Problem[]): Series[] {
  const list = typeof json === "object" && json !== null && "series" in json ? json.series : null;
  if (!Array.isArray(list)) {
    problems.push({ path: "series", message: `expected a list of series, got ${quote(list)}` });
    return [];
  }
  return list.flatMap((item, i) => {
    const result = v.safeParse(seriesSchema, item);
    if (result.success) return [result.output];
    const [issue] = result.issues;
    problems.push({ path: `series[${i}]`, message: issue.message });
    return [];
  });
}

/** The series with the texts in a JSON value; series without a translation keep their own. Never throws. */
export function translateSeries(series: readonly Series[], json: unknown): Series[] {
  const result = v.safeParse(textsSchema, json);
  const found = new Map(
    result.success ? result.output.series.map((texts) => [texts.id, texts]) : [],
  );
  return series.map((own) => {
    const texts = found.get(own.id);
    if (texts?.name === undefined) return { ...own, lang: "en" };
    const { name, unit = own.unit, note = own.note, basisUnit = own.basisUnit } = texts;
    const source = texts.source === undefined ? own.source : { ...own.source, title: texts.source };
    return { ...own, name, unit, note, basisUnit, source };
  });
}

/** What a value of a year rests on, as in “ (votes: 76)”; empty if that is not known. */
export function basisAt({ basis = [], basisUnit }: Series, year: number): string {
  const found = basis.find(([y]) => y === year);
  return found && basisUnit ? ` (${basisUnit}: ${found[1]})` : "";
}

/** The place of a year's value on the axis: the middle of the year. */
export function yearMiddle(year: number): Ms {
  return (utcDay(year) + utcDay(year + 1)) / 2;
}

/** The value of the year that contains a time, if any. */
export function valueAt(
  { values }: Series,
  time: Ms,
): readonly [year: number, value: number] | null {
  const year = new Date(time).getUTCFullYear();
  return values.find(([y]) => y === year) ?? null;
}
