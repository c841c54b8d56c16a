import { type LanguageCode, ORIGINAL } from "../../model/language";
import { RECORD_FILES, textsFile } from "../base/recordFiles";

/** All files of the record that a reader of a language needs. */
export function filesOfRecord(code: LanguageCode): string[] {
  const parts = ["outline", "record"] as const;
  const own = parts.map((part) => RECORD_FILES[part]);
  return code === ORIGINAL ? own : [...own, ...parts.map((part) => textsFile(part, code))];
}
