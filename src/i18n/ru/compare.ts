import type { CompareWords } from "../en/compare";

/** The words of a comparison of two periods, in Russian. */
export const words: CompareWords = {
  hint: "Под показанным периодом появится другой, в том же масштабе.",
  from: "С",
  to: "По",
  show: "Сравнить",
  wrong: "Укажите первую и последнюю дату, например 1969 и 1972 или 1969-03 и 1969-09.",
  compared: (period) => `Для сравнения: ${period}`,
  end: "Закончить сравнение",
};
