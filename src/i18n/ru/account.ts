import type { AccountWords } from "../en/account";

/** The words of what each side said of an event, in Russian. */
export const words: AccountWords = {
  label: "Как это представила каждая сторона",
  by: (names) => `Заявления: ${names.join(", ")}`,
  none: "Собственного заявления не найдено.",
};
