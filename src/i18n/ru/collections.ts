import type { CollectionsWords } from "../en/collections";
import { count, formats } from "./formats";

const events = (n: number) => count(n, "событие", "события", "событий");

/** The words for collecting events in Russian. */
export const words: CollectionsWords = {
  events,
  unnamed: (n) => `Подборка ${formats.number(n)}`,
  added: (title, n) => `Добавлено в подборку: ${title}. В ней ${events(n)}`,
  taken: (title, n) => `Убрано из подборки: ${title}. В ней ${events(n)}`,
  which: "Подборка",
  name: "Название",
  begin: "Новая подборка",
  discard: "Удалить эту подборку",
  discarded: (name) => `Удалено: ${name}`,
  undo: "Вернуть",
  list: "События подборки",
  none: "Здесь пока ничего нет.",
  how: "Нажмите «В подборку» в открытом событии, закладку в списке или клавишу B.",
  up: (title) => `Выше: ${title}`,
  down: (title) => `Ниже: ${title}`,
  moved: (title, place, n) => `${title}: ${formats.number(place)} из ${formats.number(n)}`,
  take: (title) => `Убрать: ${title}`,
  byDate: "Упорядочить по датам",
  keysHint: "Событие перемещают и клавиши Alt + ↑ и Alt + ↓.",
  showOnly: "Показать только их",
  asTimeline: "Открыть как хронологию",
  asTimelineHint:
    "Подборку, открытую как отдельная хронология, можно поместить в ссылку, сохранить как веб-страницу и встроить на сайт.",
  save: "Сохранить в файл",
  saved: (name) => `Сохранено: ${name}`,
  notWhole: "Другие языки не удалось загрузить, в файле их нет.",
  open: "Открыть такой файл",
  missing: (id) => `В этой хронологии больше нет: ${id}`,
  tooMany: (most) =>
    `В ссылке можно назвать не больше ${count(most, "события", "событий", "событий")}. Чтобы поделиться всей подборкой, откройте её как хронологию.`,
  kept: "Подборки хранятся только на этом устройстве.",
  notKept:
    "Браузер не разрешает странице ничего хранить: подборки сохранятся, только пока она открыта.",
  credit: (title, licence) =>
    licence ? `Источник: «${title}», ${licence}.` : `Источник: «${title}».`,
};
