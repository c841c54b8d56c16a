import { collectionsWords } from "../../i18n/collectionsWords";
import { useTimelineState } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { titleIn } from "./titleIn";
import { useCollections } from "./useCollections";

/** Tells screen readers what has just been collected or taken out. */
export function Announcement() {
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
