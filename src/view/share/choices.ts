import type { LanguageCode } from "../../model/language";
import type { Address, ThemeChoice } from "../../store/url/address";
import { eventPath, folder, storyPath } from "../../store/url/paths";
import { EMPTY_ADDRESS } from "../../store/url/url";
import type { FrameHeight } from "./snippet";

/** What a link or a frame opens with: the current view, the whole timeline, or a story. */
export type Start = "now" | "all" | { readonly story: string };

/** What an editor chooses for a link and a frame. */
export interface Choices extends OwnLook {
  readonly start: Start;
  /** A language by its code; null is the reader's own. */
  readonly lang: LanguageCode | null;
  /** "auto" is the reader's own. */
  readonly theme: ThemeChoice;
  readonly hasFilters: boolean;
  /** The height of the frame; that of its picture is one of its looks. */
  readonly frameHeight: FrameHeight;
}

/** The editor's own events and words, letters, ground and height of the picture: parts of the address as they are. */
type OwnLook = Pick<
  Address,
  "pin" | "only" | "title" | "note" | "credit" | "font" | "bg" | "height"
>;

function ownLook(from: OwnLook): OwnLook {
  const { pin, only, title, note, credit, font, bg, height } = from;
  return { pin, only, title, note, credit, font, bg, height };
}

/** The initial choices: the page as it is. */
export function firstChoices(now: Address): Choices {
  return {
    start: "now",
    lang: now.lang,
    theme: now.theme ?? "auto",
    hasFilters: now.controls === "filters",
    frameHeight: "automatic",
    ...ownLook(now),
  };
}

/** The address of the view that an editor chose. */
export function chosenAddress(now: Address, choices: Choices): Address {
  const { start, lang, theme, hasFilters } = choices;
  const view = start === "now" ? now : { ...EMPTY_ADDRESS, data: now.data };
  const story = typeof start === "object" ? { story: start.story, step: 1 } : {};
  return {
    ...view,
    ...story,
    lang,
    theme: theme === "auto" ? null : theme,
    controls: hasFilters ? "filters" : "none",
    ...ownLook(choices),
  };
}

/**
 * The address of the oEmbed answer for an address: that of its story, of its event, or of the timeline.
 * Null for another dataset, which has none. `code` is the language of the page.
 */
export function oembedAddress(address: Address, code: string, page: string): string | null {
  if (address.data !== null) return null;
  const path = pathOf(address, code) ?? folder(address.lang ?? code);
  return new URL(`./${path}oembed.json`, page).href;
}

/**
 * The address of the page for the story or event in an address: unlike the address of a view, it gives other sites a
 * title and picture. Null if there is neither, and for other datasets, which have no pages.
 */
export function pageAddress(address: Address, code: string, page: string): string | null {
  const path = address.data === null ? pathOf(address, code) : null;
  return path && new URL(`./${path}`, page).href;
}

function pathOf({ story, event, lang }: Address, code: string): string | null {
  const language = lang ?? code;
  if (story) return storyPath(language, story);
  return event ? eventPath(language, event) : null;
}
