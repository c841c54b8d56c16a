import { en, type Words } from "./en";

/** Languages of the interface, each by its own name. */
export const LANGUAGES = [
  { code: "en", name: "English" },
  { code: "ru", name: "Русский" },
  { code: "zh", name: "中文" },
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]["code"];

/** The language to begin with: the one asked for, else the first of the browser's that there is. */
export function pickLanguage(wanted: string | null, preferred: readonly string[]): LanguageCode {
  for (const tag of [wanted ?? "", ...preferred]) {
    const code = LANGUAGES.find(({ code }) => tag.toLowerCase().split("-")[0] === code)?.code;
    if (code) return code;
  }
  return "en";
}

/** The words of a language, loaded when they are asked for; English is always there. */
export async function loadWords(code: LanguageCode): Promise<Words> {
  if (code === "ru") return (await import("./ru")).ru;
  if (code === "zh") return (await import("./zh")).zh;
  return en;
}

/** Words of a part that is loaded late, which load with it: one way to get them per language. */
export type LazyWords<T> = Readonly<Record<LanguageCode, () => Promise<T>>>;
