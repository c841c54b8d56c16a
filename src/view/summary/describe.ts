import type { SummaryWords } from "../../i18n/en/summary";
import type { Words } from "../../i18n/en/words";
import type { Turn } from "../../model/shape";
import type { Summary } from "../../model/summary";
import { type Ms, YEAR } from "../../model/time";
import { warmthWord } from "../triangle/warmth";

/** Below this length of a view its turns are named by their months. */
const YEARS: Ms = 6 * YEAR;

/** The course of a relation in words: "Russia–China: neutral in 1949, rising to close by 1953, falling to …". */
export function describeShape(
  name: string,
  turns: readonly Turn[],
  words: Words,
  said: SummaryWords,
): string {
  const [first] = turns;
  const last = turns.at(-1);
  const length = first && last ? last.time - first.time : 0;
  const unit = length > YEARS ? "year" : "month";
  const course = turns.map(({ time, value }, i) => {
    const before = turns[i - 1];
    const word = warmthWord(value, words);
    const date = words.formats.context(i > 0 && i === turns.length - 1 ? time - 1 : time, unit);
    if (!before) return said.from(word, date);
    if (word === warmthWord(before.value, words)) return said.level(word, date);
    return value > before.value ? said.rising(word, date) : said.falling(word, date);
  });
  return said.shape(name, course);
}

/** A summary as text: "24 of 612 events, 1969 to 1972; Russia–China: 10 events, hostile, falling; …". */
export function describeSummary(summary: Summary, words: Words, said: SummaryWords): string {
  const { domain, inView, total, lanes } = summary;
  return said.join([
    said.inView(inView, total, words.formats.range(...domain)),
    ...lanes.map(({ name, count, warmth }) => {
      const lane = said.lane(name, count);
      if (!warmth) return lane;
      return said.relation(lane, warmthWord(warmth.value, words), said.trends[warmth.trend]);
    }),
  ]);
}
