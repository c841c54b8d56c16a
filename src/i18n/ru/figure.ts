import type { FigurePhrases } from "../en/figure";
import { formats } from "./formats";

const rules = new Intl.PluralRules("ru");
const EVENTS: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: "событие",
  few: "события",
  many: "событий",
};

/** The words of a figure in Russian. */
export const words: FigurePhrases = {
  locale: "ru-RU",
  filters: (parts) => `Отобраны события: ${parts.join(" · ")}`,
  actors: (list) => `участники: ${list}`,
  topics: (list) => `тема: ${list}`,
  accounts: "с заявлениями обеих сторон",
  query: (text) => `со словами «${text}»`,
  events: (n) => `${formats.number(n)} ${EVENTS[rules.select(n)] ?? "события"}`,
  named: (product, title) => `${product}: ${title}`,
  sentences: (parts) => parts.join(" "),
  source: (name, updated) =>
    `Источник: ${name}${updated && ` (данные на ${updated})`}. У каждого события указаны источники.`,
  licence: (licence) => `Лицензия: ${licence}.`,
  drawnWith: (name) => `Построено в «${name}».`,
  series: (name, range, source) => `${name}, ${range}. Источник: ${source}`,
  legend: {
    warm: "сблизило",
    cold: "отдалило",
    mixed: "и сблизило, и отдалило",
    span: "длилось",
    vague: "дата неточная",
    count: "число событий",
    area: "теплота отношений (наш индекс)",
    ghost: "теплота по всем событиям",
    band: "где ещё могла бы лежать теплота",
  },
};
