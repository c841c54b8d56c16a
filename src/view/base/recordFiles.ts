import { type LanguageCode, ORIGINAL } from "../../model/language";

/** The addresses of our own record: its outline, which the picture needs, and the whole. */
export const RECORD_FILES = {
  outline: "./data/outline.json",
  record: "./data/events.json",
} as const;

export type RecordPart = keyof typeof RECORD_FILES;

/** The address of the texts of a part in another language. */
export function textsFile(part: RecordPart, code: LanguageCode): string {
  return RECORD_FILES[part].replace(/json$/, `${code}.json`);
}

/** All files of the record that a reader of a language needs. */
export function filesOfRecord(code: LanguageCode): string[] {
  const parts = ["outline", "record"] as const;
  const own = parts.map((part) => RECORD_FILES[part]);
  return code === ORIGINAL ? own : [...own, ...parts.map((part) => textsFile(part, code))];
}
