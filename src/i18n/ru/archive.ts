import type { ArchiveWords } from "../en/archive";

/** The words of the line about an archive, in Russian. */
export const words: ArchiveWords = {
  label: "Архив",
  inView: (_, written) => `Событий, начавшихся на этом отрезке: ${written}.`,
  crowded:
    "Они подсчитаны. Чтобы увидеть отдельные события, приблизьте, отфильтруйте или откройте список.",
  reading: "Чтение…",
  coarse: "Уточняется подсчёт…",
  searched: (_, written) => `Слова ищутся в прочитанных событиях: ${written}.`,
  listed: (_, written, time) => `Событий в списке: ${written} (${time}).`,
  more: "Показать ещё",
};
