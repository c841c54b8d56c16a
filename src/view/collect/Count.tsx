import { collectionsWords } from "../../i18n/collectionsWords";
import { currentOf } from "../../model/collection";
import { useTimelineState, useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { titleIn } from "./titleIn";
import { useCollections } from "./useCollections";

/** How many events the current collection has. */
export function Count() {
  const { formats } = useWords();
  const n = useCollections(({ collections }) => currentOf(collections)?.events.length ?? 0);
  return n > 0 && <b>{formats.number(n)}</b>;
}

/** Tells screen readers what has just been collected or taken out. */
export function Said() {
  const words = useLazyWords(collectionsWords);
  const data = useTimelineState((state) => state.data);
  const latest = useCollections(({ latest }) => latest);
  const title = titleIn(data, latest?.event ?? "");
  return (
    <span className="hidden" role="status">
      {words && latest && title && words[latest.isIn ? "added" : "taken"](title, latest.count)}
    </span>
  );
}
