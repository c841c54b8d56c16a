import type { StoreApi } from "zustand/vanilla";
import type { Dataset, TimelineEvent } from "../model/dataset";
import type { Filter } from "../model/filter";
import type { Hidden } from "../model/hidden";
import type { LaneKind } from "../model/laneKinds";
import type { LanguageCode } from "../model/language";
import type { Problem } from "../model/problem";
import type { Receipt } from "../model/receipt";
import type { Domain, Ms } from "../model/time";
import type { Data } from "./data";
import type { Failure } from "./load/loaded";
import type { Address, ThemeChoice, Unread } from "./url/address";

/**
 * Where a dataset comes from: it is our own record, was named by the address (which may say what its columns are), is a file on the reader's device, or
 * stands in the address itself or in the page.
 */
export type Source =
  | { readonly kind: "record" }
  | { readonly kind: "address"; readonly url: string; readonly columns: readonly string[] }
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "link"; readonly fragment: string }
  | { readonly kind: "page"; readonly json: string };

/** How far an archive is read. */
export interface ArchiveView {
  /** Whether something is still coming. */
  readonly isReading: boolean;
  /** Whether the picture is coarser than it will be. */
  readonly isCoarse: boolean;
  /** How many events of the view pass the filter. */
  readonly inView: number;
  /** Whether they are too many to be named, and are listed by pages. */
  readonly isCrowded: boolean;
  /** Whether the texts of the open event are still coming. */
  readonly isOpening: boolean;
  /** Reads the events of the view that pass, by time, as far as they are asked for. */
  readonly pages: (signal: AbortSignal) => AsyncGenerator<Page>;
  /** Opens an event of a page. */
  readonly open: (event: TimelineEvent) => void;
  /** Reads the texts of all single events of the view. */
  readonly readTexts: () => Promise<void>;
}

/** Events that follow each other in a list. */
export interface Page {
  readonly events: readonly TimelineEvent[];
  /** All events that begin before are in this page or in one before it. */
  readonly until: Ms;
}

/** The state of the timeline. Events are referred to by their index in the dataset. */
export interface TimelineState {
  readonly status: "loading" | "ready" | "failed";
  /** How far loading is, 0 … 1; null while unknown. */
  readonly progress: number | null;
  readonly problems: readonly Problem[];
  /** Why there is nothing to show, where the data did not come. */
  readonly failure: Failure | null;
  readonly source: Source;
  /** How a file in the format of another tool was read; null for our own format. */
  readonly receipt: Receipt | null;
  /** Null if the dataset is no archive. */
  readonly archive: ArchiveView | null;
  /** Whether all texts have loaded, or only the outline that comes before them. */
  readonly detailsStatus: "loaded" | "loading" | "failed";
  /** The dataset in its own language, from which it is translated. */
  readonly original: Dataset | null;
  /** The dataset in the language of the page, prepared. */
  readonly data: Data | null;
  readonly domain: Domain;
  /** The period that is compared with the one in view, and is as long; null if there is none. */
  readonly compared: Domain | null;
  readonly filter: Filter;
  /** Ids of the events that are always named. */
  readonly pinned: readonly string[];
  /** The event under the pointer or the cursor. */
  readonly active: number | null;
  /** The open event. */
  readonly selected: number | null;
  /** The time under the pointer; the triangle shows it. */
  readonly pointer: Ms | null;
  readonly view: "timeline" | "list";
  /** What the lanes of the picture stand for. */
  readonly lanes: LaneKind;
  /** Ids of the relations that have a lane, from top to bottom; all of them if it is empty. */
  readonly relations: readonly string[];
  /** Whether the picture shows how sure the warmth is. */
  readonly band: boolean;
  /** The theme that the address or the host of a frame asks for; null leaves it to the reader. */
  readonly theme: ThemeChoice | null;
  /** The language asked for; null follows the browser. */
  readonly lang: LanguageCode | null;
  /** Ids of the series shown. */
  readonly series: readonly string[];
  /** Whether the page fills the screen with large letters. */
  readonly isPresented: boolean;
  /** What a quiz about the story leaves to find; null if there is none. */
  readonly quiz: Hidden | null;
  /** The step of a story that the reader walks through. */
  readonly walk: StoryStep | null;
  /** The address that the page was opened with, for the parameters that never change. */
  readonly initialAddress: Address;
  /** The parts of that address that could not be read. */
  readonly unread: readonly Unread[];
}

/** A step of a story; steps count from 1, as in the address. */
export interface StoryStep {
  readonly story: string;
  readonly step: number;
}

/** A store for reading. Only the functions of this folder change it, by `update`. */
export type ReadonlyStore<T> = Pick<StoreApi<T>, "getState" | "getInitialState" | "subscribe">;

export type TimelineStore = ReadonlyStore<TimelineState>;
