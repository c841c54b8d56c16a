import { hasSite, isRecord } from "../../store/source";
import { useTimelineState, useWords } from "../base/context";
import type { DialogName } from "../base/dialogs";
import { Icon } from "../controls/Icon";
import { Menu } from "../controls/Menu";
import { Languages } from "./Languages";
import { Themes } from "./Themes";
import "./header.css";

const ENTRIES = [
  ["collections", "collections"],
  ["open", "openData"],
  ["suggest", "suggest"],
  ["about", "about"],
  ["keys", "keys"],
] as const;

/** What a page that was saved as one file does without, and what belongs to our own record. */
const OF_SITE: readonly DialogName[] = ["collections", "open"];
const OF_RECORD: readonly DialogName[] = ["suggest"];

/** What the header has no room for: language, theme, About, and the list of keys. */
export function More({ onOpen }: { onOpen: (dialog: DialogName) => void }) {
  const words = useWords();
  const isOnSite = useTimelineState(hasSite);
  const isOurs = useTimelineState(isRecord);
  const entries = ENTRIES.filter(
    ([dialog]) =>
      (isOnSite || !OF_SITE.includes(dialog)) && (isOurs || !OF_RECORD.includes(dialog)),
  );
  return (
    <Menu label={words.menu} icon={<Icon name="menu" />}>
      {(close) => (
        <div className="header-settings">
          {entries.map(([dialog, word]) => (
            <button
              key={dialog}
              type="button"
              className="button"
              onClick={() => {
                close();
                onOpen(dialog);
              }}
            >
              {words[word]}
            </button>
          ))}
          <Languages />
          <Themes />
        </div>
      )}
    </Menu>
  );
}
