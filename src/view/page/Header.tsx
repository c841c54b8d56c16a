import type { Ms } from "../../model/time";
import type { Data } from "../../store/data";
import { periodOf } from "../../store/period";
import { hasSite } from "../../store/source";
import { setView } from "../../store/view";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import type { DialogName } from "../base/dialogs";
import { lazyPart } from "../base/lazyPart";
import { useHasCollected } from "../collect/useHasCollected";
import { Icon } from "../controls/Icon";
import { Search } from "../filters/Search";
import { Languages } from "./Languages";
import { More } from "./More";
import { NextTheme } from "./Themes";
import "./header.css";

const Count = lazyPart(() => import("../collect/Count").then(({ Count }) => Count));

/** The most letters of a description that stand beside the title. */
const SHORT = 40;

interface Props {
  readonly onOpen: (dialog: DialogName) => void;
  /** Whether it does not fit in one line. */
  readonly isNarrow?: boolean;
}

/** Title and standfirst, and the buttons to look at the data and to share them. */
export function Header({ onOpen, isNarrow = false }: Props) {
  const data = useTimelineState((state) => state.data);
  const hasStories = (data?.dataset.stories.length ?? 0) > 0;
  const words = useWords();
  const name = data?.dataset.about.title ?? words.subtitle;
  return (
    <header className="header">
      <h1 dir="auto">{name}</h1>
      <Standfirst />
      {isNarrow && <Search />}
      {hasStories && (
        <button type="button" className="button" onClick={() => onOpen("stories")}>
          {words.stories.title}
        </button>
      )}
      <OtherView />
      {!isNarrow && (
        <button type="button" className="button" onClick={() => onOpen("about")}>
          {words.about}
        </button>
      )}
      <button type="button" className="button" onClick={() => onOpen("share")}>
        {words.share}
      </button>
      <Collected onOpen={onOpen} isNarrow={isNarrow} />
      {isNarrow ? <More onOpen={onOpen} /> : <Settings onOpen={onOpen} />}
    </header>
  );
}

/** Opens the collections and says how many events are in the current one; if there is little room, only once there is one. */
function Collected({ onOpen, isNarrow }: Props) {
  const { collections } = useWords();
  const isOnSite = useTimelineState(hasSite);
  const isCollecting = useHasCollected();
  if (!isOnSite || (isNarrow && !isCollecting)) return null;
  return (
    <button
      type="button"
      className="button header-collected"
      title={collections}
      onClick={() => onOpen("collections")}
    >
      <Icon name="collect" />
      <span className="hidden">{collections}</span>
      {isCollecting && <Count />}
    </button>
  );
}

/** What the data are about, in a few words: their own if those are few, and the years that they cover. */
function Standfirst() {
  const data = useTimelineState((state) => state.data);
  const words = useWords();
  if (!data) return <p className="header-standfirst" />;
  const { description } = data.dataset.about;
  const isShort = description !== undefined && description.length <= SHORT;
  const text = isShort ? description : data.base.hasEffects ? words.standfirst : "";
  return (
    <p className="header-standfirst">
      {text && <span dir="auto">{text}</span>} <span>{period(data, words.formats.tick)}</span>
    </p>
  );
}

/** Switches to the list, or back to the picture. */
function OtherView() {
  const { store } = useTimeline();
  const other = useTimelineState((state) => (state.view === "list" ? "timeline" : "list"));
  const { view } = useWords();
  return (
    <button type="button" className="button" onClick={() => setView(store, other)}>
      {view[other]}
    </button>
  );
}

function Settings({ onOpen }: Pick<Props, "onOpen">) {
  const words = useWords();
  const canOpen = useTimelineState(hasSite);
  return (
    <>
      <Languages />
      <NextTheme />
      {canOpen && (
        <button
          type="button"
          className="button is-icon"
          aria-label={words.openData}
          title={words.openData}
          onClick={() => onOpen("open")}
        >
          <Icon name="open" />
        </button>
      )}
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
