import type { SaveWords } from "../en/save";
import { formats } from "./formats";

/** The words of the panel that saves pictures and events, in Russian. */
export const words: SaveWords = {
  picture: "Изображение",
  pictureHint:
    "То, что сейчас на экране: с заголовком, условными знаками, периодом, фильтрами, источником, лицензией и адресом.",
  preview: (title) => `Изображение для сохранения: ${title}`,
  period: "Период",
  shape: "Формат",
  shapes: { wide: "Широкий", square: "Квадратный", tall: "Высокий" },
  colours: "Цвета",
  light: "Светлые",
  dark: "Тёмные",
  png: (width, height) => `PNG, ${width} × ${height} пикс.`,
  svg: "SVG, для любого размера",
  failed: "Не удалось построить изображение такого размера. Попробуйте меньший.",
  data: "События",
  which: "Какие",
  filtered: (n) => `Все по фильтрам: ${formats.number(n)}`,
  shown: (n) => `Из них за этот период: ${formats.number(n)}`,
  formats: {
    csv: ["CSV", "таблица для Excel, Numbers, R или pandas"],
    json: ["JSON", "набор данных, который эта шкала снова откроет через data="],
    ics: ["ICS", "календарь"],
    timelinejs: ["TimelineJS", "лента времени, которую покажет TimelineJS"],
  },
  calendars: "Календарь в нескольких файлах",
  calendarsHint:
    "Google Календарь принимает файлы меньше 1 МБ, поэтому здесь их несколько, по периодам. Импортируйте каждый:",
  saveAs: (name) => `Сохранить как ${name}`,
  saved: (file) => `Сохранено: ${file}`,
  limits: {
    years: (n, title) =>
      `В календаре есть только годы с 1-го по 9999-й, поэтому не вошло событий: ${formats.number(n)} («${title}»${n > 1 ? " и другие" : ""}).`,
    rows: (n, title) =>
      `В электронной таблице только 1 048 576 строк: она не покажет последних событий: ${formats.number(n)}, начиная с «${title}».`,
    days: (n, title) =>
      `Excel считает дни до 1900 года текстом и не может с ними вычислять; таких событий: ${formats.number(n)} («${title}»${n > 1 ? " и другие" : ""}).`,
  },
  notWhole: "Без показателей по годам и других языков: их не удалось загрузить.",
  licence: (licence) => `Лицензия данных: ${licence}. Пожалуйста, указывайте источник.`,
  dated: (date) => `Известная дата: ${date}`,
  print: "Печать",
  printHint: "Изображение того, что на экране, затем события с источниками и адресами.",
  printAction: "Напечатать или сохранить в PDF",
};
