import type { Dataset, TimelineEvent } from "./dataset";
import type { Account } from "./schema";
import { sideOfEach } from "./sides";

/** The accounts of one side of an event: a power, or an actor that belongs to none. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly accounts: readonly Account[];
}

type Parties = Pick<Dataset, "actors" | "powers" | "relations">;

/**
 * The accounts of an event by side, the powers in the order of the dataset. A power whose relation the event
 * moved is included even if no account of its own was found.
 */
export function sidesOf({ accounts = [], effects = {} }: TimelineEvent, parties: Parties): Side[] {
  if (accounts.length === 0) return [];
  const { actors, powers, relations } = parties;
  const sideOf = sideOfEach(actors);
  const heard = new Set(accounts.map(({ by }) => sideOf(by)));
  const moved = relations.filter(({ id }) => effects[id] !== undefined);
  const between = new Set(moved.flatMap((relation) => relation.between));
  const sides = [
    ...powers.filter(({ id }) => heard.has(id) || between.has(id)),
    ...actors.filter(({ id, power }) => !power && heard.has(id)),
  ];
  return sides.map(({ id, name }) => ({
    ...{ id, name },
    accounts: accounts.filter(({ by }) => sideOf(by) === id),
  }));
}

/** The name of an actor, or its id if the dataset has none. */
export function nameOf(id: string, { actors }: Pick<Dataset, "actors">): string {
  return actors.find((actor) => actor.id === id)?.name ?? id;
}

/** An account's quotation and its language: the original words if they are in the reader's language. */
export function quoteOf(
  { quote, original, source }: Account,
  code: string,
): { readonly words: string; readonly lang?: string | undefined } | null {
  const isOriginal = original !== undefined && (!quote || source.lang === code);
  if (isOriginal) return { words: original, lang: source.lang };
  return quote ? { words: quote } : null;
}
