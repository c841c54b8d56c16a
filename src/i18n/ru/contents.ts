import type { ContentsWords } from "../en/contents";

/** The words of the panel while no event is open, in Russian. */
export const words: ContentsWords = {
  foremost: "Главные события",
  hint: "Выберите одно из них или нажмите на отметку на шкале. Чтобы приблизить, крутите колесо мыши, разведите пальцы или нажмите «плюс».",
  none: "Сбросьте фильтры, чтобы увидеть события.",
};
