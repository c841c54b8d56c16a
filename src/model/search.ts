import type { Dataset } from "./dataset";

/** Letters that do not decompose, with the way they are typed on a keyboard without them. */
const LETTERS: Record<string, string> = {
  ß: "ss",
  ł: "l",
  đ: "d",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ς: "σ",
};

/** A text folded for search: no case, accents or punctuation, and one space between words. */
export function fold(text: string): string {
  return bare(text)
    .toLowerCase()
    .replace(/[ßłđøæœıς]/g, (letter) => LETTERS[letter] ?? letter);
}

function bare(text: string): string {
  return (
    text
      // An apostrophe belongs to its word as in people's, or separates two as in d’un.
      .replace(/(\p{L}{2})['’‘ʼ′`´＇](?=\p{L})/gu, "$1")
      .normalize("NFKD")
      .replace(/[\p{M}\p{Cf}]/gu, "")
      // U.S. means US.
      .replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+/gu, (word) =>
        word.replaceAll(".", ""),
      )
      .replace(/[\s\p{P}\p{Cc}`]+/gu, " ")
      // Central America is not China and America; Indonesia is not India.
      .replace(/中(?=美洲)|印(?=度(?:尼西亚|支那|洋))/g, "$& ")
      .trim()
  );
}

/** Alternatives, one of which a text has to contain. A space at an end marks the beginning or end of a word. */
export type Term = readonly string[];

/** Takes words that belong together, each with the forms of other names of what they name. */
export type OtherNames = (words: readonly string[]) => readonly (readonly [string, Term])[];

let otherNames: OtherNames = (words) => words.map((word) => [word, []]);

/** Lets searches find by other names from now on; the table of names is loaded with the first search. */
export function setOtherNames(names: OtherNames): void {
  otherNames = names;
}

const QUERY =
  /["“”„‟«»「」『』＂]([^"“”„‟«»「」『』＂]+)["“”„‟«»「」『』＂]|[^"“”„‟«»「」『』＂]+/gu;

/**
 * What a query asks for: each of its words, and what stands in quotation marks as it stands there. Abbreviations
 * are words of their own (US, but not Russia) and short words begin one, as far as any of the texts has them so.
 */
export function queryTerms(query: string, texts: readonly string[]): Term[] {
  return [...query.matchAll(QUERY)].flatMap(([piece, phrase]) => {
    if (phrase !== undefined) return fold(phrase) ? [[` ${fold(phrase)}`]] : [];
    const words = bare(piece).split(" ").filter(Boolean);
    return otherNames(words).map(([word, names]) => [...closest(word, texts), ...names]);
  });
}

function closest(word: string, texts: readonly string[]): Term {
  const text = fold(word);
  const isCased = text !== word.toUpperCase();
  const isCapital = word === word.toUpperCase() && word.length <= 4;
  const isWord = word.length === 2 || (isCapital && word.length > 1);
  const forms: Term[] = [];
  if (isCased && isWord) forms.push([` ${text} `, ` ${text}s `]);
  if (isCased && word.length <= 4) forms.push([` ${text}`]);
  return forms.find((term) => texts.some((text) => contains(text, term))) ?? [text];
}

const contains = (text: string, term: Term) => term.some((form) => text.includes(form));

/** Whether a text of `searchTexts` matches all parts of a query. */
export function matches(text: string, terms: readonly Term[]): boolean {
  return terms.every((term) => contains(text, term));
}

/**
 * The folded text of every event: title, label, summary, names of actors, place; one per line, with a space
 * before and after each word. Made once for a dataset.
 */
export function searchTexts({ events, actors }: Pick<Dataset, "events" | "actors">): string[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return events.map((event) =>
    [
      event.title,
      event.label,
      event.summary,
      ...(event.actors ?? []).map((id) => names.get(id) ?? id),
      event.place?.name,
    ]
      .map((text) => ` ${fold(text ?? "")} `)
      .join("\n"),
  );
}
