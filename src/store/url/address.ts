import type { Hidden } from "../../model/hidden";
import type { LaneKind } from "../../model/laneKinds";
import type { LanguageCode } from "../../model/language";
import type { TimeRange } from "./timeRange";

export const FONTS = ["serif", "sans", "system"] as const;
export type FrameFont = (typeof FONTS)[number];

export type ThemeChoice = "light" | "dark" | "auto";

/**
 * The address of the page as state: what a reader would share, by parameter. `params.ts` defines each of them.
 */
export interface Address {
  /** Null means the whole extent. */
  readonly time: TimeRange | null;
  /** The period that is compared with it. */
  readonly compare: TimeRange | null;
  /** Ids of actors or powers. */
  readonly with: readonly string[];
  readonly match: "any" | "all";
  /** Ids of topics. */
  readonly topic: readonly string[];
  /** Whether only events with accounts of two sides are shown. */
  readonly accounts: "yes" | null;
  /** Ids of the only events that are shown; without any, all are. */
  readonly only: readonly string[];
  /** Ids of the events that are always named. */
  readonly pin: readonly string[];
  /** Words to search for. */
  readonly q: string;
  readonly event: string | null;
  readonly view: "timeline" | "list";
  readonly lanes: LaneKind;
  /** Ids of the relations that have a lane; without any, all. */
  readonly relation: readonly string[];
  /** Whether the picture shows how sure the warmth is. */
  readonly band: "yes" | null;
  /** Whether the page fills the screen with large letters. */
  readonly present: "yes" | null;
  readonly story: string | null;
  /** Counts from 1. */
  readonly step: number;
  /** What a quiz about the story leaves to find; null for no quiz. */
  readonly quiz: Hidden | null;
  /** Ids of the series shown. */
  readonly series: readonly string[];
  /** Null leaves it to the reader. */
  readonly lang: LanguageCode | null;
  readonly theme: ThemeChoice | null;
  /** Where the dataset comes from; null for our own. */
  readonly data: string | null;
  /** What the columns of its table are, and how else it is read, such as `date:When`; without any, as it seems. */
  readonly columns: readonly string[];
  /** Whose events are named over an archive; null for none. */
  readonly over: "record" | null;
  /** What a frame shows beside the picture. */
  readonly controls: "none" | "filters";
  /** The host's own words above the picture, below its title and at its foot; "" for none. */
  readonly title: string;
  readonly note: string;
  readonly credit: string;
  /** The letters of a frame; null for those of the page. */
  readonly font: FrameFont | null;
  /** "none" shows the host's page through a frame. */
  readonly bg: "none" | null;
  /** The height of a frame's picture, px; null for one that suits its width. */
  readonly height: number | null;
}

/** A part of an address that could not be read. */
export interface Unread {
  readonly name: keyof Address;
  readonly text: string;
}
