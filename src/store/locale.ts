import { createStore } from "zustand/vanilla";
import type { Dataset } from "../model/dataset";
import type { ReadonlyStore } from "./state";
import { update } from "./update";

/** A language that has been loaded: the words of the interface and, for our own dataset, its texts. */
export interface Locale<Code, Words> {
  readonly code: Code;
  readonly words: Words;
  /** Puts our own record into this language; null where its own words serve. */
  readonly translate: ((dataset: Dataset) => Dataset) | null;
}

export interface LocaleState<Code, Words> extends Locale<Code, Words> {
  /** A language that could not be loaded. */
  readonly failed: Code | null;
}

export type LocaleStore<Code, Words> = ReadonlyStore<LocaleState<Code, Words>>;

/** A store that begins with a language that is there. */
export function createLocaleStore<Code, Words>(
  locale: Locale<Code, Words>,
): LocaleStore<Code, Words> {
  return createStore<LocaleState<Code, Words>>(() => ({ ...locale, failed: null }));
}

/** Goes on in another language. */
export function setLocale<Code, Words>(
  store: LocaleStore<Code, Words>,
  locale: Locale<Code, Words>,
): void {
  update(store, { ...locale, failed: null });
}

/** Says that a language could not be loaded. */
export function failLocale<Code, Words>(store: LocaleStore<Code, Words>, failed: Code): void {
  update(store, { failed } as Partial<LocaleState<Code, Words>>);
}
