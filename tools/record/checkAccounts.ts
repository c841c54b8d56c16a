import { LANGUAGES, ORIGINAL } from "../../src/model/language";
import type { Problem } from "../../src/model/problem";
import { problemIn, type RecordFile, type TimelineRecord } from "./read";
import type { EventFile } from "./schema";
import type { Path } from "./yaml";

type Event = RecordFile<EventFile>;

/** Words of a quotation. */
const MOST_WORDS = 25;

/** Checks that accounts are by a party of the event or a power, in every language, with short quotes. */
export function checkAccounts(event: Event, { timeline }: TimelineRecord): Problem[] {
  const { accounts = [], actors } = event.value;
  const powers = new Map(timeline.value.actors.map(({ id, power }) => [id, power]));
  const strangers = accounts.flatMap(({ by }, i) =>
    actors.includes(by) || powers.get(by)
      ? []
      : [problemIn(event, ["accounts", i, "by"], `expected an actor of the event, got "${by}"`)],
  );
  const quotes = accounts.flatMap(({ quote, source }, i) => [
    ...checkQuote(event, ["accounts", i, "quote"], quote, source.lang),
    ...(quote && !source.lang
      ? [problemIn(event, ["accounts", i, "source"], "expected its lang, got none")]
      : []),
  ]);
  const texts = LANGUAGES.flatMap(({ code }) => {
    const said = event.value[code]?.accounts;
    if (code !== ORIGINAL && !said) return [];
    const count = said?.length ?? 0;
    const message = `expected as many as there are accounts, ${accounts.length}, got ${count}`;
    return [
      ...(count === accounts.length ? [] : [problemIn(event, [code, "accounts"], message)]),
      ...(said ?? []).flatMap(({ quote }, i) =>
        checkQuote(event, [code, "accounts", i, "quote"], quote, code),
      ),
    ];
  });
  return [...strangers, ...quotes, ...texts];
}

function checkQuote(event: Event, path: Path, quote = "", lang?: string): Problem[] {
  const words = new Intl.Segmenter(lang, { granularity: "word" }).segment(quote);
  const count = [...words].filter(({ isWordLike }) => isWordLike).length;
  const message = `expected at most ${MOST_WORDS} words, got ${count}`;
  return count <= MOST_WORDS ? [] : [problemIn(event, path, message)];
}
