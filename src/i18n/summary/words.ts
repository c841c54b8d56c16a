import type { LateWords } from "../language";
import type { SummaryWords } from "./en";

export const summaryWords: LateWords<SummaryWords> = {
  en: async () => (await import("./en")).summary,
  ru: async () => (await import("./ru")).summary,
  zh: async () => (await import("./zh")).summary,
};
