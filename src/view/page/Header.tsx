import { Search } from "../filters/Search";
import { useTimeline, useTimelineState, useWords } from "../timeline";
import type { DialogName } from "./App";
import { Languages } from "./Languages";

const THEMES = ["auto", "light", "dark"] as const;

/** Title, search, and the ways to look at the data and to take them along. */
export function Header({ onOpen }: { onOpen: (dialog: DialogName) => void }) {
  const { store } = useTimeline();
  const view = useTimelineState((state) => state.view);
  const theme = useTimelineState((state) => state.theme);
  const data = useTimelineState((state) => state.data);
  const hasStories = (data?.dataset.stories.length ?? 0) > 0;
  const words = useWords();
  const name = data?.dataset.about.title ?? words.subtitle;
  return (
    <header className="header">
      <h1>{name}</h1>
      <span className="period">{data && period(data.columns.start[0], data.today)}</span>
      <Search />
      <div className="group" role="group" aria-label={words.view.label}>
        {(["timeline", "list"] as const).map((choice) => (
          <button
            key={choice}
            type="button"
            className="button"
            aria-pressed={view === choice}
            onClick={() => store.setState({ view: choice })}
          >
            {words.view[choice]}
          </button>
        ))}
      </div>
      {hasStories && (
        <button type="button" className="button" onClick={() => onOpen("stories")}>
          {words.stories.title}
        </button>
      )}
      <button type="button" className="button" onClick={() => onOpen("about")}>
        {words.about}
      </button>
      <button type="button" className="button" onClick={() => onOpen("share")}>
        {words.share}
      </button>
      <Languages />
      <button
        type="button"
        className="button is-icon"
        aria-label={`${words.theme.label}: ${words.theme[theme]}`}
        title={`${words.theme.label}: ${words.theme[theme]}`}
        onClick={() => store.setState({ theme: THEMES[(THEMES.indexOf(theme) + 1) % 3] ?? "auto" })}
      >
        <span aria-hidden="true">{{ auto: "◐", light: "○", dark: "●" }[theme]}</span>
      </button>
      <button
        type="button"
        className="button is-icon"
        aria-label={words.keys}
        title={words.keys}
        onClick={() => onOpen("keys")}
      >
        <span aria-hidden="true">?</span>
      </button>
    </header>
  );
}

function period(start: number | undefined, today: number): string {
  if (start === undefined) return "";
  return `${new Date(start).getUTCFullYear()}–${new Date(today).getUTCFullYear()}`;
}
