import type { TeachWords } from "../en/teach";

/** The words for teaching with a story, in Russian. */
export const words: TeachWords = {
  present: "На весь экран",
  presentation: "Показ",
  presentHint: "← → или Page Up, Page Down — по шагам. Escape — закончить.",
  fullScreen: "Полный экран",
  end: "Закончить показ",
  quiz: "Задание",
  handout: "Раздаточный лист",
  hide: "Что нужно найти",
  hidden: { dates: "даты", titles: "что произошло" },
  nothing: "ничего",
  tasks: {
    dates: "Расставьте события по времени, самое раннее — первым.",
    titles: "Поставьте события рядом с их датами.",
  },
  how: "Перетаскивайте, нажимайте стрелки или Alt вместе с ↑ или ↓.",
  list: "События, которые нужно расставить",
  up: (title) => `Выше: ${title}`,
  down: (title) => `Ниже: ${title}`,
  moved: (title, place, n) => `${title}: ${place} из ${n}`,
  check: "Проверить",
  again: "Перемешать снова",
  solve: "Показать ответ",
  result: (right, n) =>
    right === n ? `Все на своих местах: ${n}.` : `На своих местах: ${right} из ${n}.`,
  verdicts: { right: "на своём месте", earlier: "было раньше", later: "было позже" },
  handoutHint:
    "Изображение всего сюжета, затем его шаги, в конце — источники. На месте того, что нужно найти, — пустая строка.",
  print: "Напечатать или сохранить как PDF",
  blank: { dates: "впишите дату", titles: "впишите, что произошло" },
};
