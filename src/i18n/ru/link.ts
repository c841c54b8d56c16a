import type { LinkWords } from "../en/link";

/** The words of the notice about a damaged link, in Russian. */
export const words: LinkWords = {
  unread: "Часть ссылки прочитать не удалось. Остальное показано.",
  part: (name, text) => `${name}: ${text}`,
  names: {
    time: "Период",
    compare: "Период для сравнения",
    with: "Страны и организации",
    match: "Отбор",
    topic: "Темы",
    accounts: "Заявления сторон",
    only: "Только эти события",
    pin: "Закреплённые события",
    q: "Поиск",
    event: "Событие",
    view: "Вид",
    lanes: "Дорожки",
    relation: "Отношения",
    band: "Надёжность линии",
    story: "Сюжет",
    step: "Шаг",
    series: "Показатели",
    lang: "Язык",
    theme: "Тема оформления",
    data: "Данные",
    controls: "Элементы управления",
    title: "Заголовок",
    note: "Примечание",
    credit: "Подпись",
    font: "Шрифт",
  },
};
