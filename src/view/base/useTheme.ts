import { useSyncExternalStore } from "react";
import type { Theme } from "../../marks/theme";
import type { ThemeChoice } from "../../store/url/address";
import { useTimelineState } from "./context";
import { readTheme, rememberedTheme, subscribeTheme } from "./theme";

/** The theme of the full page: that of the address, else the reader's earlier choice. */
export function useChosenTheme(): ThemeChoice {
  return useTimelineState((state) => state.theme) ?? rememberedTheme();
}

/** The painters' colours, updated whenever the theme of the page changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribeTheme, readTheme);
}
