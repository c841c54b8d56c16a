import type { StoreApi } from "zustand/vanilla";
import type { Dataset } from "../model/dataset";
import type { Filter } from "../model/filter";
import type { LanguageCode } from "../model/language";
import type { Problem } from "../model/problem";
import type { Domain, Ms } from "../model/time";
import type { Data } from "./data";
import type { Address, ThemeChoice, Unread } from "./url/address";

/** What is shown. Events are known by their index in the dataset. */
export interface TimelineState {
  readonly status: "loading" | "ready" | "failed";
  /** How far loading is, 0 … 1; null while unknown. */
  readonly progress: number | null;
  readonly problems: readonly Problem[];
  /** Whether the data have all their texts, or only the outline that comes before them. */
  readonly detailsStatus: "loaded" | "loading" | "failed";
  /** The dataset in its own words, from which every other language is made. */
  readonly original: Dataset | null;
  /** The dataset in the language of the page, made ready. */
  readonly data: Data | null;
  readonly domain: Domain;
  readonly filter: Filter;
  /** The event under pointer or keyboard. */
  readonly active: number | null;
  /** The event opened. */
  readonly selected: number | null;
  /** The time under the pointer; the triangle shows it. */
  readonly pointer: Ms | null;
  readonly view: "timeline" | "list";
  /** The theme that the address or the host of a frame asks for; null leaves it to the reader. */
  readonly theme: ThemeChoice | null;
  /** The language asked for; null follows the browser. */
  readonly lang: LanguageCode | null;
  /** Ids of the series shown. */
  readonly series: readonly string[];
  /** The step of a story that the reader walks through. */
  readonly walk: StoryStep | null;
  /** The address that the page was opened at, for what it says and the page does not change. */
  readonly initialAddress: Address;
  /** What of that address could not be read. */
  readonly unread: readonly Unread[];
}

/** A step of a story; steps count from 1, as in the address. */
export interface StoryStep {
  readonly story: string;
  readonly step: number;
}

/** A store as those see it who may read it; only the functions of this folder change it, by `update`. */
export type ReadonlyStore<T> = Pick<StoreApi<T>, "getState" | "getInitialState" | "subscribe">;

export type TimelineStore = ReadonlyStore<TimelineState>;
