import type { LanguageCode } from "../model/language";
import type { TimelineState, TimelineStore } from "./state";
import { update } from "./update";
import type { ThemeChoice } from "./url/address";

/** Shows the events as a picture or as a list. */
export function setView(store: TimelineStore, view: TimelineState["view"]): void {
  update(store, { view });
}

/** Switches between picture and list. */
export function toggleView(store: TimelineStore): void {
  setView(store, store.getState().view === "list" ? "timeline" : "list");
}

/** Sets the theme; null leaves it to the reader. */
export function setTheme(store: TimelineStore, theme: ThemeChoice | null): void {
  update(store, { theme });
}

/** Sets the language; null follows the browser. */
export function setLang(store: TimelineStore, lang: LanguageCode | null): void {
  update(store, { lang });
}

/** Shows a series below the picture, or hides it. */
export function toggleSeries(store: TimelineStore, id: string): void {
  const { series } = store.getState();
  update(store, {
    series: series.includes(id) ? series.filter((other) => other !== id) : [...series, id],
  });
}
