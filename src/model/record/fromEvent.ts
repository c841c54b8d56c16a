import type { TimelineEvent } from "../dataset";
import { ORIGINAL, TRANSLATIONS, type Translation } from "../language";
import type { EventFile } from "./eventFile";

/** The texts of an event in one language, as in the files `data/events.ru.json` and `data/events.zh.json`. */
type Texts = Partial<NonNullable<EventFile[Translation]>>;

/** The parts of an event's texts in another language that its file has, too. */
interface Translated extends Omit<Texts, "place"> {
  readonly place?: { readonly name?: string } | undefined;
}

/** The file of the record that an event was made from; `texts` are those in other languages. */
export function toEventFile(
  event: TimelineEvent,
  texts: { readonly [code in Translation]?: Translated | undefined },
): EventFile {
  const { added, changed, importance, actors, topics, effects, place, links } = event;
  const { lat, lon } = place ?? {};
  const facts = {
    ...{ date: event.edtf, added, changed, importance, actors, topics, effects },
    place: lat === undefined && lon === undefined ? undefined : { lat, lon },
    sources: event.sources,
    links: links?.length ? links : undefined,
    accounts: event.accounts?.map(({ by, source, original }) => ({ by, source, quote: original })),
    [ORIGINAL]: textsOf(event),
  };
  const translations = TRANSLATIONS.map((code) => [code, texts[code] && textsOf(texts[code])]);
  return withoutAbsent({ ...facts, ...Object.fromEntries(translations) }) as EventFile;
}

function textsOf({ title, label, summary, disputed, place, accounts }: Translated): Texts {
  const said = accounts?.map(({ text, quote }) => ({ text, quote }));
  return { title, label, summary, disputed, place: place?.name, accounts: said };
}

/** A value without what is undefined in it. */
export function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, withoutAbsent(part)]),
  );
}
