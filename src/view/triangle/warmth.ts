import type { Words } from "../../i18n/en/words";
import { warmthStep } from "../../model/warmth";

/** Warmth (−3 to 3) in a word, from the coldest up. */
export function warmthWord(value: number, { warmth }: Words): string {
  return warmth[warmthStep(value)] ?? "";
}
