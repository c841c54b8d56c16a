import type { SummaryWords } from "../../i18n/en/summary";
import type { Words } from "../../i18n/en/words";
import type { Summary } from "../../model/summary";
import { warmthWord } from "../triangle/warmth";

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
