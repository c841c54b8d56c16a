import { useTimeline, useWords } from "../base/context";
import { THEMES } from "../base/theme";
import { useChosenTheme } from "../base/useTheme";
import { chooseTheme } from "./chooseTheme";

/** The choice of theme. */
export function Themes() {
  const { store } = useTimeline();
  const theme = useChosenTheme();
  const words = useWords();
  return (
    <div className="group" role="group" aria-label={words.theme.label}>
      {THEMES.map((choice) => (
        <button
          key={choice}
          type="button"
          className="button"
          aria-pressed={theme === choice}
          onClick={() => chooseTheme(store, choice)}
        >
          {words.theme[choice]}
        </button>
      ))}
    </div>
  );
}

/** The same choice as a single button that cycles through the themes. */
export function NextTheme() {
  const { store } = useTimeline();
  const theme = useChosenTheme();
  const words = useWords();
  const label = `${words.theme.label}: ${words.theme[theme]}`;
  return (
    <button
      type="button"
      className="button is-icon"
      aria-label={label}
      title={label}
      onClick={() => chooseTheme(store, THEMES[(THEMES.indexOf(theme) + 1) % 3] ?? "auto")}
    >
      <span aria-hidden="true">{{ auto: "◐", light: "○", dark: "●" }[theme]}</span>
    </button>
  );
}
