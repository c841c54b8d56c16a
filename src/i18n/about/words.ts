import type { LazyWords } from "../language";
import type { AboutWords } from "./en";

export const aboutWords: LazyWords<AboutWords> = {
  en: async () => (await import("./en")).about,
  ru: async () => (await import("./ru")).about,
  zh: async () => (await import("./zh")).about,
};
