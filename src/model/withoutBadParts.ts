import type * as v from "valibot";
import { type Problem, quote } from "./problem";

/** What a schema finds wrong. */
export type Issue = v.BaseIssue<unknown>;

/** What is wrong, with its path below `path`. */
export function toProblem(issue: Issue, path: string): Problem {
  const at = (issue.path ?? []).map(({ key }) => pathPart(key)).join("");
  // The library's own words are for programmers; ours all begin with "expected".
  const ours = issue.message.startsWith("expected") && issue.input !== undefined;
  const kind = issue.input === undefined ? "a value" : (KINDS[issue.type] ?? "a value");
  const expected = ours ? issue.message : `expected ${kind}`;
  return { path: `${path}${at}`, message: `${expected}, got ${quote(issue.input)}` };
}

const KINDS: Record<string, string> = {
  object: "an object",
  strict_object: "an object",
  record: "an object",
  array: "a list",
  tuple: "a list",
  number: "a number",
  string: "a text",
};

function pathPart(key: unknown): string {
  return typeof key === "number" ? `[${key}]` : `.${String(key)}`;
}

/** Whether a text is too long, which can be mended by cutting it; an address is not one that can be cut. */
export function isTooLong(issue: Issue): boolean {
  const { key } = issue.path?.at(-1) ?? {};
  return issue.type === "max_length" && typeof issue.input === "string" && key !== "url";
}

/** How long a text may be that is too long; UTF-16 units. */
export function mostOf(issue: Issue): number {
  return (issue as unknown as { requirement: number }).requirement;
}

/** A text of at most so many UTF-16 units, cut between characters. */
export function cutText(text: string, most: number): string {
  let cut = text.slice(0, most - 1);
  if (/[\ud800-\udbff]$/.test(cut)) cut = cut.slice(0, -1);
  return `${cut}…`;
}

/**
 * The value without the parts that are wrong: one bad source or link does not take the rest along, and a text
 * that is too long is cut. Null where nothing can be left out, because one of the fields `needed` or the whole is
 * wrong.
 */
export function withoutBadParts(
  json: unknown,
  issues: readonly Issue[],
  needed: readonly string[],
): Record<string, unknown> | null {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return null;
  const event: Record<string, unknown> = { ...json };
  for (const issue of issues) {
    const keys = (issue.path ?? []).map(({ key }) => key as string | number);
    const [field] = keys;
    if (typeof field !== "string") return null;
    if (isTooLong(issue)) cutAt(event, keys, issue);
    else if (needed.includes(field)) return null;
    else leaveOut(event, keys);
  }
  for (const [field, value] of Object.entries(event)) {
    if (Array.isArray(value)) event[field] = value.filter((part) => part !== undefined);
  }
  return event;
}

/** Takes a bad part out of a list or out of the effects, else its whole field. */
function leaveOut(
  event: Record<string, unknown>,
  [field = "", part]: readonly (string | number)[],
) {
  const value = event[field];
  if (Array.isArray(value) && typeof part === "number") event[field] = value.with(part, undefined);
  else if (field === "effects" && typeof part === "string") {
    const { [part]: _, ...effects } = value as Record<string, unknown>;
    event[field] = effects;
  } else delete event[field];
}

function cutAt(value: object, keys: readonly (string | number)[], issue: Issue): void {
  let at = value as Record<string | number, unknown> | undefined;
  for (const key of keys.slice(0, -1)) at = at?.[key] as typeof at;
  // A part that is left out has no texts left.
  if (at) at[keys.at(-1) ?? ""] = cutText(String(issue.input), mostOf(issue));
}
