import { createStore } from "zustand/vanilla";
import type { Dataset } from "../model/dataset";
import type { LanguageCode } from "../model/language";
import type { ReadonlyStore } from "./state";
import { update } from "./update";

/** Translates a dataset into another language. */
export type Translate = (dataset: Dataset) => Dataset;

/** A language that has been loaded: the words of the interface and, for our own dataset, its texts. */
export interface Locale<Words> {
  readonly code: LanguageCode;
  readonly words: Words;
  /** Null if the dataset's own words are used. */
  readonly translate: Translate | null;
}

export interface LocaleState<Words> extends Locale<Words> {
  /** A language that could not be loaded. */
  readonly failed: LanguageCode | null;
}

export type LocaleStore<Words> = ReadonlyStore<LocaleState<Words>>;

/** A store that begins with a loaded language. */
export function createLocaleStore<Words>(locale: Locale<Words>): LocaleStore<Words> {
  return createStore<LocaleState<Words>>(() => ({ ...locale, failed: null }));
}

/** Switches to another language. */
export function setLocale<Words>(store: LocaleStore<Words>, locale: Locale<Words>): void {
  update(store, { ...locale, failed: null });
}

/** Records that a language could not be loaded. */
export function failLocale<Words>(store: LocaleStore<Words>, failed: LanguageCode): void {
  update(store, { failed });
}
