import type { OriginWords } from "../en/origin";

/** What the fields of an event are called, and the words for where an event was taken from, in Russian. */
export const words: OriginWords = {
  fields: {
    date: "Дата",
    title: "Заголовок",
    summary: "Текст",
    group: "Группа",
    importance: "Важность",
    effects: "Влияние",
    actors: "Участники",
    topics: "Темы",
    place: "Место",
    sources: "Источники",
    links: "Связи",
    label: "Краткий заголовок",
    disputed: "Спорное",
    accounts: "Слова сторон",
  },
  from: (name, licence) => (licence ? `Источник: «${name}», ${licence}` : `Источник: «${name}»`),
  changed: (from, fields) => `${from}; изменено: ${fields.join(", ")}`,
};
