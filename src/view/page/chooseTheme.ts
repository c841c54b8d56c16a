import { setTheme } from "../../store/settings";
import type { TimelineStore } from "../../store/state";
import type { ThemeChoice } from "../../store/url/address";
import { THEME_KEY } from "../base/theme";

/** Applies the reader's choice, to the address and to later visits. */
export function chooseTheme(store: TimelineStore, theme: ThemeChoice): void {
  remember(theme);
  // An address without a theme means the system's theme, unless the reader has chosen another.
  setTheme(store, theme === "auto" ? null : theme);
}

function remember(choice: ThemeChoice): void {
  try {
    if (choice === "auto") window.localStorage.removeItem(THEME_KEY);
    else window.localStorage.setItem(THEME_KEY, choice);
  } catch {
    // The choice holds for this visit.
  }
}
