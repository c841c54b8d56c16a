import type { LanguageCode } from "../../model/language";

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
