import { currentOf } from "../../model/collection";
import type { TimelineEvent } from "../../model/dataset";
import { toggleCollected } from "../../store/collections";
import { useTimeline, useWords } from "../base/context";
import { Icon } from "../controls/Icon";
import { useCollections } from "./useCollections";
import "./mark.css";

interface Props {
  readonly event: TimelineEvent;
  /** Whether it is one of many, and has no room for a word. */
  readonly isIcon?: boolean;
}

/** Puts an event into the current collection or takes it out, and shows whether it is there. */
export function Mark({ event, isIcon = false }: Props) {
  const { store } = useTimeline();
  const { collect } = useWords();
  const isIn = useCollections(
    ({ collections }) => currentOf(collections)?.events.includes(event.id) ?? false,
  );
  const name = `${collect}: ${event.title}`;
  return (
    <button
      type="button"
      className={isIcon ? "button mark is-icon" : "button mark"}
      aria-pressed={isIn}
      aria-label={isIcon ? name : undefined}
      title={isIcon ? collect : undefined}
      onClick={() => toggleCollected(store, event.id)}
    >
      <Icon name="collect" />
      {!isIcon && collect}
    </button>
  );
}
