import type { Ms } from "../../model/time";
import type { Data } from "../../store/data";
import { periodOf } from "../../store/period";
import { useTimelineState, useWords } from "../base/context";
import type { DialogName } from "../base/dialogs";
import { Search } from "../filters/Search";
import { Languages } from "./Languages";
import { More } from "./More";
import { NextTheme } from "./Themes";
import { Views } from "./Views";
import "./header.css";

interface Props {
  readonly onOpen: (dialog: DialogName) => void;
  /** Whether it does not fit in one line. */
  readonly isNarrow?: boolean;
}

/** Title, search, and the buttons to look at the data and to share them. */
export function Header({ onOpen, isNarrow = false }: Props) {
  const data = useTimelineState((state) => state.data);
  const hasStories = (data?.dataset.stories.length ?? 0) > 0;
  const words = useWords();
  const name = data?.dataset.about.title ?? words.subtitle;
  return (
    <header className="header">
      <h1 dir="auto">{name}</h1>
      <span className="period">{data && period(data, words.formats.tick)}</span>
      <Search />
      <Views />
      {hasStories && (
        <button type="button" className="button" onClick={() => onOpen("stories")}>
          {words.stories.title}
        </button>
      )}
      {!isNarrow && (
        <button type="button" className="button" onClick={() => onOpen("about")}>
          {words.about}
        </button>
      )}
      <button type="button" className="button" onClick={() => onOpen("share")}>
        {words.share}
      </button>
      {isNarrow ? <More onOpen={onOpen} /> : <Settings onOpen={onOpen} />}
    </header>
  );
}

function Settings({ onOpen }: Pick<Props, "onOpen">) {
  const words = useWords();
  return (
    <>
      <Languages />
      <NextTheme />
      <button
        type="button"
        className="button is-icon"
        aria-label={words.keys}
        title={words.keys}
        onClick={() => onOpen("keys")}
      >
        <span aria-hidden="true">?</span>
      </button>
    </>
  );
}

/** The first and the last year of the data. */
function period(data: Data, year: (time: Ms, unit: "year") => string): string {
  const [start, end] = periodOf(data, data.columns.extent);
  return [...new Set([year(start, "year"), year(end - 1, "year")])].join("–");
}
