import { formats } from "./formats";

const events = (n: number) => `${formats.number(n)} ${n === 1 ? "event" : "events"}`;

/** The words for collecting events in English. */
export const words = {
  events,
  /** What a collection without a name is called. */
  unnamed: (n: number) => `Collection ${formats.number(n)}`,
  added: (title: string, n: number) => `Collected: ${title}. ${events(n)}`,
  taken: (title: string, n: number) => `No longer collected: ${title}. ${events(n)}`,
  which: "Collection",
  name: "Name",
  begin: "New collection",
  discard: "Delete this collection",
  discarded: (name: string) => `Deleted: ${name}`,
  undo: "Undo",
  list: "Collected events",
  none: "Nothing is collected yet.",
  how: "Press “Collect” in an open event, the bookmark in the list, or the key B.",
  up: (title: string) => `Move up: ${title}`,
  down: (title: string) => `Move down: ${title}`,
  moved: (title: string, place: number, n: number) =>
    `${title}: ${formats.number(place)} of ${formats.number(n)}`,
  take: (title: string) => `Remove: ${title}`,
  byDate: "Sort by date",
  keysHint: "Alt + ↑ or ↓ moves an event, too.",
  showOnly: "Show only these",
  asTimeline: "Open as a timeline",
  asTimelineHint:
    "As a timeline of its own, the collection can be put into a link, saved as a web page, and embedded.",
  save: "Save as a file",
  saved: (name: string) => `Saved: ${name}`,
  notWhole: "Other languages could not be loaded and are missing.",
  open: "Open such a file",
  missing: (id: string) => `No longer in this timeline: ${id}`,
  tooMany: (most: number) =>
    `A link names at most ${events(most)}. Open this collection as a timeline to share all of it.`,
  kept: "Collections are kept on this device only.",
  notKept:
    "This browser does not let the page keep anything: collections last only as long as it is open.",
  credit: (title: string, licence: string | undefined) =>
    licence ? `From ${title}, ${licence}.` : `From ${title}.`,
};

export type CollectionsWords = typeof words;
