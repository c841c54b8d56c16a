import type { ReactNode } from "react";
import { hasSite } from "../../store/source";
import { setView } from "../../store/view";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import type { DialogName } from "../base/dialogs";
import { lazyPart } from "../base/lazyPart";
import { useHasCollected } from "../collect/useHasCollected";
import { Icon, type IconName } from "../controls/Icon";
import "./dock.css";

const Count = lazyPart(() => import("../collect/Count").then(({ Count }) => Count));

/** The controls within reach of a thumb on a phone: filters, the other view, stories, sharing, what is collected. */
export function Dock({ onOpen }: { onOpen: (dialog: DialogName) => void }) {
  const { store } = useTimeline();
  const view = useTimelineState((state) => state.view);
  const inUse = useTimelineState(
    ({ filter }) => filter.with.length + filter.topics.length + Number(filter.accounts),
  );
  const hasStories = useTimelineState((state) => (state.data?.dataset.stories.length ?? 0) > 0);
  const isCollecting = useHasCollected();
  const isOnSite = useTimelineState(hasSite);
  const words = useWords();
  const other = view === "timeline" ? "list" : "timeline";
  return (
    <nav className="dock" aria-label={words.tools}>
      <Tool icon="filters" name={words.filters.label} onUse={() => onOpen("filters")}>
        {inUse > 0 && <b>{inUse}</b>}
      </Tool>
      <Tool icon={other} name={words.view[other]} onUse={() => setView(store, other)} />
      {hasStories && (
        <Tool icon="stories" name={words.stories.title} onUse={() => onOpen("stories")} />
      )}
      <Tool icon="share" name={words.share} onUse={() => onOpen("share")} />
      {isCollecting && isOnSite && (
        <Tool icon="collect" name={words.collections} onUse={() => onOpen("collections")}>
          <Count />
        </Tool>
      )}
    </nav>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly onUse: () => void;
  /** How many there are. */
  readonly children?: ReactNode;
}

function Tool({ icon, name, onUse, children }: ToolProps) {
  return (
    <button type="button" onClick={onUse}>
      <Icon name={icon} />
      <span>{name}</span>
      {children}
    </button>
  );
}
