import type { AccountWords } from "../en/account";

/** The words of what each side said of an event, in Chinese. */
export const words: AccountWords = {
  label: "各方如何表述",
  by: (names) => `说法：${names.join("、")}`,
  none: "未找到该方的表述。",
};
