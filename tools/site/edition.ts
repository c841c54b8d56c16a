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
import { readTexts, type Texts, translate } from "../../src/model/texts";
import { type Data, toData } from "../../src/store/data";

/** The record in one language with the words around it. */
export interface Edition {
  readonly code: LanguageCode;
  readonly words: Words;
  readonly pages: PageWords;
  readonly data: Data;
}

/** All that the pages are made of. */
export interface Site {
  /** The address that the site is published at, with a slash at its end. */
  readonly base: string;
  /** The style sheet of the pages, from the base address. */
  readonly style: string;
  readonly editions: readonly Edition[];
  /** The statement of accessibility, in Markdown; without it there is no page of it. */
  readonly statement?: string;
}

type EditionWords = Pick<Edition, "words" | "pages">;

async function loadWords(code: LanguageCode): Promise<EditionWords> {
  const [{ words }, pages] = await Promise.all([
    import(`../../src/i18n/${code}/words.ts`),
    import(`../../src/i18n/${code}/pages.ts`),
  ]);
  return { words, pages: pages.words };
}

const WORDS = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async ({ code }) => [code, await loadWords(code)])),
) as Record<LanguageCode, EditionWords>;

/** JSON of the record and of its texts in other languages; a language without texts gets no pages. */
export type RecordFiles = { readonly [ORIGINAL]: unknown } & {
  readonly [Code in Translation]?: unknown;
};

/** The site of a record, with `style` from the base address. What the record has wrong is left out, as in the app. */
export function readSite(files: RecordFiles, base: string, style = "page.css"): Site {
  const { dataset } = readDataset(files[ORIGINAL]);
  // What is still going on ends with the data, so that the same data give the same pages.
  const updated = parseDate(dataset.about.updated ?? "")?.end ?? 0;
  const others = TRANSLATIONS.flatMap((code): [LanguageCode, Texts][] => {
    const texts = readTexts(files[code]);
    return texts ? [[code, texts]] : [];
  });
  const edition = (code: LanguageCode, texts?: Texts): Edition => ({
    ...WORDS[code],
    code,
    data: toData(texts ? translate(dataset, texts, ORIGINAL) : dataset, updated),
  });
  return {
    base,
    style,
    editions: [edition(ORIGINAL), ...others.map(([code, texts]) => edition(code, texts))],
  };
}

/** The base address of a setting; throws where it is no http(s) address. */
export function readBase(setting: string): string {
  const url = URL.canParse(setting) ? new URL(setting) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL: expected an http(s) address, got "${setting}"`);
  return `${url.origin}${url.pathname.replace(/\/*$/, "/")}`;
}
