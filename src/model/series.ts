import * as v from "valibot";
import { type Problem, quote } from "./problem";
import { sourceSchema } from "./schema";
import { type Ms, utcDay } from "./time";

/** Yearly figures on the timeline's own axis. */
export const seriesSchema = v.object({
  id: v.string(),
  name: v.string(),
  relation: v.optional(v.string()),
  unit: v.string(),
  /** Digits after the point. */
  digits: v.optional(v.number()),
  note: v.optional(v.string()),
  license: v.optional(v.string()),
  source: sourceSchema,
  /** A year without a figure is missing, not zero. */
  values: v.array(v.tuple([v.pipe(v.number(), v.integer()), v.number()])),
});

export type Series = v.InferOutput<typeof seriesSchema> & {
  /** The language of the texts, where it is not the one that the reader chose. */
  readonly lang?: string;
};

/** The texts of figures in another language: the same ids with nothing but texts. */
const textsSchema = v.object({
  series: v.array(
    v.object({
      id: v.string(),
      name: v.optional(v.string()),
      unit: v.optional(v.string()),
      note: v.optional(v.string()),
    }),
  ),
});

/** The good series of a JSON value; what is wrong goes to `problems`. Never throws. */
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

/** The figures with the texts of a JSON value, as far as it has any; others keep their English. Never throws. */
export function translateSeries(series: readonly Series[], json: unknown): Series[] {
  const result = v.safeParse(textsSchema, json);
  const found = new Map(
    result.success ? result.output.series.map((texts) => [texts.id, texts]) : [],
  );
  return series.map((own) => {
    const { name, unit = own.unit, note = own.note } = found.get(own.id) ?? {};
    return name === undefined ? { ...own, lang: "en" } : { ...own, name, unit, note };
  });
}

/** Where the figure of a year stands on the axis: in the middle of the year. */
export function yearMiddle(year: number): Ms {
  return (utcDay(year) + utcDay(year + 1)) / 2;
}

/** The figure of the year that a time falls in, if there is one. */
export function valueAt(
  { values }: Series,
  time: Ms,
): readonly [year: number, value: number] | null {
  const year = new Date(time).getUTCFullYear();
  return values.find(([y]) => y === year) ?? null;
}
