import type { Problem } from "../model/problem";
import type { ProblemWords } from "./en/problems";

/** A problem for the reader: of which event it is, what was expected and found, and what became of it. */
export function describeTo(words: ProblemWords, problem: Problem): string {
  const { path, event = null, message, outcome = "shown", instead = "" } = problem;
  return words.line(path, translated(words, message), words.outcomes[outcome](event, instead));
}

/** The translation of a message, or the message itself if there is none. */
export function translated(words: ProblemWords, message: string): string {
  const [, expected, got] = /^expected (.+?), got (.+)$/s.exec(message) ?? [];
  if (expected === undefined || got === undefined) return message;
  const numbers = expected.match(NUMBER) ?? [];
  const known = words.expected[expected] ?? words.expected[expected.replace(NUMBER, "#")];
  if (known === undefined) return message;
  let next = 0;
  const said = known.replace(/#/g, () => numbers[next++] ?? "");
  return words.found(said, foundIn(words, got));
}

/** The part of a finding that varies: a number or something quoted. */
const VARIABLE = /\d+$|"[^"]*"$/;

const NUMBER = /-?\b\d+\b/g;

function foundIn(words: ProblemWords, got: string): string {
  if (got === "nothing" || got === "none") return words.nothing;
  if (got === "an object") return words.object;
  const known = words.got[got.replace(VARIABLE, "#")];
  if (known !== undefined) return known.replace("#", () => VARIABLE.exec(got)?.[0] ?? "");
  const [, length] = /^a list of (\d+)$/.exec(got) ?? [];
  return length === undefined ? got : words.list(length);
}
