import type { LazyWords } from "../language";
import type { ShareWords } from "./en";

export const shareWords: LazyWords<ShareWords> = {
  en: async () => (await import("./en")).share,
  ru: async () => (await import("./ru")).share,
  zh: async () => (await import("./zh")).share,
};
