import type { Words } from "../../i18n/en/words";

/** Warmth (−3 to 3) in a word, from the coldest up. */
export function warmthWord(value: number, { warmth }: Words): string {
  return warmth[Math.min(6, Math.max(0, Math.round(value) + 3))] ?? "";
}
