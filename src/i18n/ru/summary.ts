import type { SummaryWords } from "../en/summary";
import { count, formats } from "./formats";

/** The summary of the picture, in Russian. */
export const words: SummaryWords = {
  inView: (n, total, range) => {
    if (n !== total)
      return `${formats.number(n)} из ${count(total, "события", "событий", "событий")}, ${range}`;
    return n === 0
      ? `Ни одного события, ${range}`
      : `Всего ${count(total, "событие", "события", "событий")}, ${range}`;
  },
  lane: (name, n) =>
    `${name}: ${n === 0 ? "нет событий" : count(n, "событие", "события", "событий")}`,
  trends: { rising: "теплеют", falling: "ухудшаются", steady: "без заметных перемен" },
  relation: (lane, warmth, trend) => `${lane}, отношения ${warmth}, ${trend}`,
  shape: (lane, course) => `${lane}: ${course.join(", ")}`,
  from: (warmth, date) => `в начале (${date}) отношения ${warmth}`,
  rising: (warmth, date) => `потепление, к ${date}: ${warmth}`,
  falling: (warmth, date) => `охлаждение, к ${date}: ${warmth}`,
  level: (warmth, date) => `в конце (${date}) по-прежнему ${warmth}`,
  compared: (text) => `Для сравнения: ${text}`,
  foremost: (titles) => `Самое важное: ${titles.join("; ")}`,
  join: (parts) => parts.join("; "),
};
