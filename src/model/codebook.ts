import * as v from "valibot";
import { type Problem, quote } from "./problem";
import { date } from "./schema";

/** How the events of a dataset are coded, in its own words. It is parsed on demand. */

const words = (most: number) =>
  v.pipe(
    v.string("expected a text"),
    v.nonEmpty("expected a text that is not empty"),
    v.maxLength(most, `expected at most ${most} characters`),
  );
const number = (least: number, most: number) => {
  const expected = `expected a number from ${least} to ${most}`;
  return v.pipe(v.number(expected), v.minValue(least, expected), v.maxValue(most, expected));
};
const count = v.pipe(number(0, 1e9), v.integer("expected a whole number"));
const share = number(0, 1);

const kappa = number(-1, 1);

/**
 * How far two codings agree: the share of equal values, of values at most one step apart, and weighted kappa with
 * its 95 % interval.
 */
const agreement = {
  same: share,
  near: share,
  kappa,
  interval: v.optional(v.tuple([kappa, kappa], "expected the two ends of an interval")),
};
const both = v.pipe(count, v.description("Effects that both coded"));

const year = v.pipe(number(-9999, 9999), v.integer("expected a whole number"));
const correlation = v.object({
  name: v.pipe(words(200), v.description("What warmth is compared with")),
  from: v.pipe(year, v.description("The first year that both have")),
  to: v.pipe(year, v.description("The last year that both have")),
  years: v.pipe(count, v.description("How many years both have")),
  rho: v.pipe(
    number(-1, 1),
    v.description("Rank correlation by Spearman; 1 if the years stand in the same order"),
  ),
});

/** Where texts come from: what their publishers are, by seat; encyclopedias are counted apart. */
export const ORIGINS = [
  "russia",
  "china",
  "usa",
  "west",
  "international",
  "reference",
  "other",
] as const;
export type Origin = (typeof ORIGINS)[number];

const origin = {
  references: v.pipe(count, v.description("References, one text once for each event")),
  shares: v.pipe(
    v.object(Object.fromEntries(ORIGINS.map((id) => [id, share])) as Record<Origin, typeof share>),
    v.description("The share of each origin, 0 … 1"),
  ),
};

const example = v.object({
  event: v.pipe(words(200), v.description("Id of the event")),
  year,
  title: words(300),
  text: v.pipe(words(300), v.description("Why it is coded so")),
});
const examples = v.optional(
  v.pipe(
    v.array(example, "expected a list of examples"),
    v.description("Events that are coded so, with the reason"),
  ),
);

export const codebookSchema = v.object({
  effects: v.array(
    v.object({
      effect: v.pipe(number(-3, 3), v.integer("expected a whole number")),
      meaning: words(200),
      examples,
    }),
    "expected a list of effects with their meaning",
  ),
  importance: v.array(
    v.object({
      importance: v.pipe(number(1, 5), v.integer("expected a whole number")),
      meaning: words(200),
      examples,
    }),
    "expected a list of levels with their meaning",
  ),
  rulings: v.optional(v.pipe(words(2000), v.description("How doubtful cases are decided"))),
  powers: v.optional(v.pipe(words(2000), v.description("Whom the powers stand for"))),
  complete: v.optional(
    v.pipe(date, v.description("The day up to which events were looked for and entered")),
  ),
  agreement: v.optional(
    v.pipe(
      v.object({
        events: v.pipe(count, v.description("Events that were coded twice")),
        effects: v.object({
          both,
          one: v.pipe(count, v.description("Effects that only one of the two coded")),
          ...agreement,
        }),
        importance: v.object(agreement),
        against: v.optional(
          v.pipe(
            v.array(v.object({ both, ...agreement })),
            v.description("The same for the effects by each of the two and by the coding before"),
          ),
        ),
        parts: v.optional(
          v.pipe(
            v.array(v.object({ name: words(200), both, ...agreement })),
            v.description("The same for the effects on one relation or in one period"),
          ),
        ),
      }),
      v.description("How far two codings agree whose coders did not know each other’s values"),
    ),
  ),
  correlations: v.optional(
    v.pipe(
      v.array(correlation, "expected a list of correlations"),
      v.description("How far warmth agrees with what others measure, year by year"),
    ),
  ),
  origins: v.optional(
    v.pipe(
      v.object({
        ...origin,
        parts: v.optional(
          v.pipe(
            v.array(v.object({ name: words(200), ...origin })),
            v.description("The same for the events that moved one relation"),
          ),
        ),
      }),
      v.description("Where the texts come from to which events refer"),
    ),
  ),
});

export type Codebook = v.InferOutput<typeof codebookSchema>;
export type Example = v.InferOutput<typeof example>;
export type Agreement = NonNullable<Codebook["agreement"]>;
export type Correlation = v.InferOutput<typeof correlation>;
export type Origins = NonNullable<Codebook["origins"]>;

/** Reads a codebook from a JSON value; null if it is invalid, with the reasons in `problems`. Never throws. */
export function readCodebook(json: unknown, problems: Problem[]): Codebook | null {
  const result = v.safeParse(codebookSchema, json, { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = ["codebook", ...(issue.path ?? []).map(({ key }) => String(key))].join(".");
    const { message, input } = issue;
    const expected = message.startsWith("expected") ? message : `expected ${issue.expected}`;
    problems.push({ path, message: `${expected}, got ${quote(input)}` });
  }
  return null;
}
