import { linkWords } from "../../i18n/linkWords";
import { dismissUnread } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "./context";
import { useLazyWords } from "./useLazyWords";
import "./notice.css";

const LONGEST = 80;

/** Says which parts of the address could not be read. */
export function Unread() {
  const { store } = useTimeline();
  const unread = useTimelineState((state) => state.unread);
  const { close } = useWords();
  const words = useLazyWords(linkWords);
  if (!words || unread.length === 0) return null;
  return (
    <div className="notice" role="status">
      <span>{words.unread}</span>
      <ul>
        {unread.map(({ name, text }) => (
          <li key={name} translate="no">
            {words.part(words.names[name], text.slice(0, LONGEST))}
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => dismissUnread(store)}>
        {close}
      </button>
    </div>
  );
}
