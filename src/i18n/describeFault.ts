import { translated } from "./describeProblem";
import type { ProblemWords } from "./en/problems";
import type { SuggestWords } from "./en/suggest";

/**
 * What is wrong with a field of an event's file, for the one who fills it in; `titleOf` gives the title of another
 * event that the message names.
 */
export function describeFault(
  words: SuggestWords,
  problems: ProblemWords,
  message: string,
  titleOf: (id: string) => string,
): string {
  if (message === "expected a value, got nothing") return words.missing;
  const [, twin] = /^expected another event than (\S+),/.exec(message) ?? [];
  if (twin) return words.twin(titleOf(twin));
  const [, other] = /^expected a source of its own beside (\S+),/.exec(message) ?? [];
  if (other) return words.sameSource(titleOf(other));
  const said = translated(
    {
      ...problems,
      expected: { ...problems.expected, ...words.expected },
      got: { ...problems.got, ...words.got },
    },
    message,
  );
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}
