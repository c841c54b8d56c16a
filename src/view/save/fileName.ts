import type { Address } from "../../store/url/address";

const MOST_CHARACTERS = 80;

/**
 * A name that says what a file holds: whose events, of which period, by which filters.
 * Letters of all scripts stay; characters that a file system may refuse become hyphens.
 */
export function fileName(
  title: string,
  { time, with: powers, topic, q }: Pick<Address, "time" | "with" | "topic" | "q">,
  ending: string,
): string {
  const period = time ? [time.from, time.to] : [];
  const parts = [title, ...period, ...powers, ...topic, q];
  const name = parts
    .map((part) => (part ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-"))
    .map((part) => part.replace(/^-|-$/g, ""))
    .filter(Boolean)
    .join("-");
  const short = [...name].slice(0, MOST_CHARACTERS).join("").replace(/-$/, "");
  return `${short || "timeline"}${ending}`;
}
