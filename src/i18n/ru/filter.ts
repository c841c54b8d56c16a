import type { FilterWords } from "../en/filter";
import { formats } from "./formats";

/** The words of the panels of filters, in Russian. */
export const words: FilterWords = {
  find: "Найти страну или организацию",
  recent: "Недавно выбранные",
  others: "Прочие",
  notFound: "Ничего с таким названием. Попробуйте написать иначе или введите код страны.",
  onlyWith: "Только вместе:",
  more: (n) => `Ещё ${formats.number(n)}`,
  clear: "Сбросить",
  show: (n, total) => `Показать ${formats.number(n)} из ${formats.number(total)}`,
  band: "Насколько надёжна линия",
  bandNote:
    "Полоса показывает, какой была бы теплота при периоде полураспада от 1,5 до 5 лет, только по событиям важности 4 и 5 или без любой одной страны.",
  laneKinds: { relations: "Отношения", countries: "Страны", topics: "Темы", groups: "Группы" },
  groups: "Группы",
  shown: "Показаны",
  list: (names) => names.join(", "),
  chooseLanes: {
    countries: (most) =>
      `Другие выбираются в меню «Страны», не больше ${most}. Если ничего не выбрано, показаны самые частые.`,
    topics: (most) =>
      `Другие выбираются в меню «Темы», не больше ${most}. Если ничего не выбрано, показаны самые частые.`,
  },
};
