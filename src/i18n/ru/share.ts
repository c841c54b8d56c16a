import type { ShareWords } from "../en/share";

/** The words of the dialog that links and embeds the view, in Russian. */
export const words: ShareWords = {
  tabs: { link: "Ссылка и вставка", cite: "Цитирование", save: "Сохранение" },
  copying: {
    copy: "Копировать",
    copied: "Скопировано",
    failed: "Текст выделен: скопируйте его клавишами",
  },
  start: "Что откроется",
  starts: { now: "То, что сейчас на экране", all: "Вся хронология" },
  story: (title) => `Сюжет: ${title}`,
  language: "Язык",
  readers: "Как у читателя",
  theme: "Тема",
  themes: { auto: "Как у читателя", light: "Светлая", dark: "Тёмная" },
  link: "Ссылка",
  page: "Ссылка с предпросмотром",
  pageHint:
    "Для сообщений и социальных сетей: они покажут заголовок и картинку этого события или сюжета, а не всей шкалы.",
  send: "Отправить в приложение",
  embed: "Вставка в статью",
  controls: "С фильтрами для читателя",
  height: "Высота",
  automatic: "Автоматическая, скриптом",
  fixed: "Постоянная",
  pixels: "Высота в пикселях",
  heightHint: {
    automatic:
      "Скрипт в 2 КБ подгоняет высоту рамки под её содержимое. Файлов cookie он не сохраняет.",
    fixed: "Без скрипта: высота рамки одна при любой ширине.",
  },
  width: "Ширина предпросмотра",
  preview: "Предпросмотр",
  snippet: "Код для статьи",
  oembed: "Адрес oEmbed",
  oembedHint:
    "Для WordPress, Ghost и других систем, которые его запрашивают. Откроется вся хронология, открытое событие или сюжет.",
};
