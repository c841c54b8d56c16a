import { setView } from "../../store/settings";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import type { DialogName } from "../base/dialogs";
import { Icon, type IconName } from "../controls/Icon";
import "./dock.css";

/** The controls within reach of a thumb on a phone: filters, the other view, stories, sharing. */
export function Dock({ onOpen }: { onOpen: (dialog: DialogName) => void }) {
  const { store } = useTimeline();
  const view = useTimelineState((state) => state.view);
  const inUse = useTimelineState(
    ({ filter }) => filter.with.length + filter.topics.length + Number(filter.accounts),
  );
  const hasStories = useTimelineState((state) => (state.data?.dataset.stories.length ?? 0) > 0);
  const words = useWords();
  const other = view === "timeline" ? "list" : "timeline";
  return (
    <nav className="dock" aria-label={words.tools}>
      <Tool
        icon="filters"
        name={words.filters.label}
        count={inUse}
        onUse={() => onOpen("filters")}
      />
      <Tool icon={other} name={words.view[other]} onUse={() => setView(store, other)} />
      {hasStories && (
        <Tool icon="stories" name={words.stories.title} onUse={() => onOpen("stories")} />
      )}
      <Tool icon="share" name={words.share} onUse={() => onOpen("share")} />
    </nav>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  /** How many choices are made there. */
  readonly count?: number;
  readonly onUse: () => void;
}

function Tool({ icon, name, count = 0, onUse }: ToolProps) {
  return (
    <button type="button" onClick={onUse}>
      <Icon name={icon} />
      <span>{name}</span>
      {count > 0 && <b>{count}</b>}
    </button>
  );
}
