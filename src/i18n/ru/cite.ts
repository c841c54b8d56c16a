import type { CiteWords } from "../en/cite";

/** The words of the panel that cites an event or a view, in Russian. */
export const words: CiteWords = {
  what: "На что сослаться",
  event: (title) => `Событие «${title}»`,
  view: "Вид, открытый сейчас",
  note: "В каждой записи указаны версия данных и сегодняшняя дата обращения. Записи по стилям составлены по-английски, как того требуют сами стили.",
  forms: {
    apa: "APA, 7-е издание",
    chicago: "Чикагский стиль, библиография",
    mla: "MLA, 9-е издание",
    bibtex: "BibTeX",
    csl: "CSL-JSON для Zotero и других программ",
  },
};
