import { parseDate } from "../date";
import { LANGUAGES, ORIGINAL, TRANSLATIONS } from "../language";
import { quote } from "../problem";
import { fold } from "../search";
import { DAY } from "../time";
import type { EventFile } from "./eventFile";

/** Something in an event's file that is against a rule: where it stands, and what was expected and found. */
export interface Fault {
  /** Keys of maps and indices of lists. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What events refer to. */
export interface Head {
  readonly actors: readonly { readonly id: string; readonly power?: string | undefined }[];
  readonly relations: readonly { readonly id: string; readonly between: readonly string[] }[];
}

/** The faults of an event that is valid by the schema, as far as its own file shows them. */
export function checkEvent(event: EventFile, head: Head): Fault[] {
  return [
    ...checkSources(event),
    ...checkPowers(event, head),
    ...checkTranslations(event),
    ...checkAccounts(event, head),
  ];
}

/** An event names no source twice, and one of importance 4 or 5 needs more than one. */
function checkSources({ importance, sources }: EventFile): Fault[] {
  const urls = sources.map(({ url }) => url);
  const twice = urls.flatMap((url, i) => {
    const message = `expected another address than sources[${urls.indexOf(url)}], got the same`;
    return urls.indexOf(url) < i ? [{ path: ["sources", i, "url"], message }] : [];
  });
  const least = importance >= 4 ? 2 : 1;
  if (sources.length >= least) return twice;
  const message = `expected ${least} or more for importance ${importance}, got ${sources.length}`;
  return [{ path: ["sources"], message }];
}

/** Words that name a power in a summary, for events in which none of its actors takes part. */
const SPEAKS_OF: Record<string, RegExp> = {
  russia: /Russia|Soviet|Moscow|Kremlin/,
  china: /China|Chinese|Beijing|Peking/,
  west: /the West|Western|United States|American|US |Washington|Britain|British|Europe|NATO|Japan/,
};

/** Only the two powers of a relation can move it. If one did not take part, the summary has to name it. */
function checkPowers(event: EventFile, { actors, relations }: Head): Fault[] {
  const { effects, en } = event;
  const powers = new Set(event.actors.map((id) => actors.find((actor) => actor.id === id)?.power));
  return relations
    .filter(({ id }) => effects[id] !== undefined)
    .flatMap(({ id, between }) =>
      between
        .filter((power) => !powers.has(power) && !SPEAKS_OF[power]?.test(en.summary))
        .map((power) => ({
          path: ["effects", id],
          message: `expected an actor of ${power}, or its name in the summary, got neither`,
        })),
    );
}

/** A translation has the same texts as the English and no others. */
function checkTranslations(event: EventFile): Fault[] {
  return TRANSLATIONS.flatMap((language) =>
    Object.keys(event[language] ?? {})
      .filter((key) => event.en[key as keyof typeof event.en] === undefined)
      .map((key) => ({
        path: [language, key],
        message: `expected en.${key} beside it, got nothing`,
      })),
  );
}

/** Words of a quotation. */
const MOST_WORDS = 25;

/** Accounts are by a party of the event or a power, in every language, with short quotes. */
function checkAccounts(event: EventFile, head: Head): Fault[] {
  const { accounts = [], actors } = event;
  const powers = new Map(head.actors.map(({ id, power }) => [id, power]));
  const strangers = accounts.flatMap(({ by }, i) =>
    actors.includes(by) || powers.get(by)
      ? []
      : [{ path: ["accounts", i, "by"], message: `expected an actor of the event, got "${by}"` }],
  );
  const quotes = accounts.flatMap(({ quote, source }, i) => [
    ...checkQuote(["accounts", i, "quote"], quote, source.lang),
    ...(quote && !source.lang
      ? [{ path: ["accounts", i, "source"], message: "expected its lang, got none" }]
      : []),
  ]);
  return [...strangers, ...quotes, ...checkAccountTexts(event)];
}

function checkAccountTexts(event: EventFile): Fault[] {
  const { accounts = [] } = event;
  return LANGUAGES.flatMap(({ code }) => {
    const said = event[code]?.accounts;
    if (code !== ORIGINAL && !said) return [];
    const count = said?.length ?? 0;
    const message = `expected as many as there are accounts, ${accounts.length}, got ${count}`;
    return [
      ...(count === accounts.length ? [] : [{ path: [code, "accounts"], message }]),
      ...(said ?? []).flatMap(({ quote }, i) =>
        checkQuote([code, "accounts", i, "quote"], quote, code),
      ),
    ];
  });
}

function checkQuote(path: Fault["path"], quote = "", lang?: string): Fault[] {
  const words = new Intl.Segmenter(lang, { granularity: "word" }).segment(quote);
  const count = [...words].filter(({ isWordLike }) => isWordLike).length;
  const message = `expected at most ${MOST_WORDS} words, got ${count}`;
  return count <= MOST_WORDS ? [] : [{ path, message }];
}

/** The date of an event in EDTF by its id; undefined if there is no such event. */
export type DateOf = (id: string) => string | undefined;

/** Dead links, links of an event to itself, and causes that come after their effects. */
export function checkLinks(event: EventFile, id: string, dateOf: DateOf): Fault[] {
  return (event.links ?? []).flatMap(({ to, as }, i) => {
    const path = ["links", i, "to"];
    const other = dateOf(to);
    if (other === undefined || to === id)
      return [{ path, message: `expected the id of another event, got ${quote(to)}` }];
    const [mine, theirs] = [parseDate(event.date), parseDate(other)];
    if (!mine || !theirs) return [];
    const isWrong =
      (as === "leads-to" && theirs.end <= mine.start) ||
      (as === "responds-to" && theirs.start >= mine.end);
    const message = `expected "${as}" to fit the dates, got ${event.date} and ${other}`;
    return isWrong ? [{ path, message }] : [];
  });
}

/** What shows that two files may be about the same event. */
export interface Twin {
  readonly id: string;
  readonly date: string;
  readonly actors: readonly string[];
  readonly title: string;
  readonly urls: readonly string[];
}

/** How far apart in time two events can be that are the same. */
export const TWIN_DISTANCE = 3 * DAY;

/** The faults of an event that may be the same as another: the same actors and similar titles, or the same source and date. */
export function compareTwins(other: Twin, event: Twin): Fault[] {
  const found: Fault[] = [];
  const [mine, theirs] = [event, other].map(({ actors }) => [...actors].sort().join());
  if (mine === theirs && likeness(event.title, other.title) >= 0.6) {
    const message = `expected another event than ${other.id}, got one like it`;
    found.push({ path: ["en", "title"], message });
  }
  const same = event.urls.findIndex((url) => other.urls.includes(url));
  if (other.date === event.date && same >= 0) {
    const message = `expected a source of its own beside ${other.id}, got the same`;
    found.push({ path: ["sources", same, "url"], message });
  }
  return found;
}

/** The share of words that two titles have in common, 0 … 1 (Jaccard). */
function likeness(a: string, b: string): number {
  const [x, y] = [new Set(fold(a).split(" ")), new Set(fold(b).split(" "))];
  const both = [...x].filter((word) => y.has(word)).length;
  return both / (x.size + y.size - both);
}
