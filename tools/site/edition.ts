import type { AccountWords } from "../../src/i18n/en/account";
import type { PageWords } from "../../src/i18n/en/pages";
import type { Words } from "../../src/i18n/en/words";
import { parseDate } from "../../src/model/date";
import {
  LANGUAGES,
  type LanguageCode,
  ORIGINAL,
  TRANSLATIONS,
  type Translation,
} from "../../src/model/language";
import { readDataset } from "../../src/model/readDataset";
import { readSeries, type Series, translateSeries } from "../../src/model/series";
import { readTexts, type Texts, translate } from "../../src/model/texts";
import { type Data, toData } from "../../src/store/data";

/** The record in one language with the words around it. */
export interface Edition {
  readonly code: LanguageCode;
  readonly words: Words;
  readonly pages: PageWords;
  readonly accounts: AccountWords;
  readonly data: Data;
  /** Yearly figures. */
  readonly series: readonly Series[];
}

/** Everything that the pages are made from. */
export interface Site {
  /** The address of the published site, with a slash at its end. */
  readonly base: string;
  /** The path of the style sheet, relative to the base address. */
  readonly style: string;
  readonly editions: readonly Edition[];
  /** The accessibility statement in Markdown; without it there is no such page. */
  readonly statement?: string;
}

type EditionWords = Pick<Edition, "words" | "pages" | "accounts">;

async function loadWords(code: LanguageCode): Promise<EditionWords> {
  const [{ words }, pages, accounts] = await Promise.all([
    import(`../../src/i18n/${code}/words.ts`),
    import(`../../src/i18n/${code}/pages.ts`),
    import(`../../src/i18n/${code}/account.ts`),
  ]);
  return { words, pages: pages.words, accounts: accounts.words };
}

const WORDS = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async ({ code }) => [code, await loadWords(code)])),
) as Record<LanguageCode, EditionWords>;

/** The JSON of the record and of its texts in other languages; a language without texts gets no pages. */
export type RecordFiles = { readonly [ORIGINAL]: unknown } & {
  readonly [Code in Translation]?: unknown;
};

/** The JSON of the yearly figures and of their texts in other languages. */
export type SeriesFiles = { readonly [Code in LanguageCode]?: unknown };

/** The site of a record with its series. Invalid parts of the record are left out, as in the app. */
export function readSite(files: RecordFiles, base: string, figures: SeriesFiles = {}): Site {
  const { dataset } = readDataset(files[ORIGINAL]);
  // Ongoing events end with the data, so the same data give the same pages.
  const updated = parseDate(dataset.about.updated ?? "")?.end ?? 0;
  const others = TRANSLATIONS.flatMap((code): [LanguageCode, Texts][] => {
    const texts = readTexts(files[code]);
    return texts ? [[code, texts]] : [];
  });
  const series = figures[ORIGINAL] ? readSeries(figures[ORIGINAL], []) : [];
  const edition = (code: LanguageCode, texts?: Texts): Edition => ({
    ...WORDS[code],
    code,
    series: code === ORIGINAL ? series : translateSeries(series, figures[code]),
    data: toData(texts ? translate(dataset, texts, ORIGINAL) : dataset, updated),
  });
  return {
    base,
    style: "page.css",
    editions: [edition(ORIGINAL), ...others.map(([code, texts]) => edition(code, texts))],
  };
}

/** The base address from the setting; throws if it is not an http(s) address. */
export function readBase(setting: string): string {
  const url = URL.canParse(setting) ? new URL(setting) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL: expected an http(s) address, got "${setting}"`);
  return `${url.origin}${url.pathname.replace(/\/*$/, "/")}`;
}
