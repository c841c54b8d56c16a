import { useEffect, useRef, useState } from "react";
import { setFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import type { DialogName } from "../base/dialogs";
import { focusPlace, usePlace } from "../base/places";
import { Icon } from "../controls/Icon";
import { Search } from "../filters/Search";
import { More } from "./More";
import "./header.css";

/** The header of a phone: the title or, instead of it, the search; and the menu. */
export function TopBar({ onOpen }: { onOpen: (dialog: DialogName) => void }) {
  const { store } = useTimeline();
  const title = useTimelineState((state) => state.data?.dataset.about.title);
  const query = useTimelineState((state) => state.filter.query);
  const words = useWords();
  const [isAsked, setAsked] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // An active search stays visible.
  const isOpen = isAsked || query !== "";
  useEffect(() => {
    if (isAsked) focusPlace("search");
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isAsked;
  }, [isAsked]);
  // If there is no field yet, the search shortcut opens it.
  usePlace("search", opener, () => setAsked(true));
  const close = () => {
    setAsked(false);
    wasOpen.current = true;
    if (query !== "") setFilter(store, { query: "" });
  };
  return (
    <header className="header">
      <h1 className={isOpen ? "hidden" : undefined}>{title ?? words.subtitle}</h1>
      {isOpen ? (
        <>
          <button
            type="button"
            className="button is-bare"
            aria-label={`${words.close}: ${words.searchLabel}`}
            onClick={close}
          >
            <Icon name="back" />
          </button>
          <Search />
        </>
      ) : (
        <button
          ref={opener}
          type="button"
          className="button is-bare"
          aria-label={words.searchLabel}
          onClick={() => setAsked(true)}
        >
          <Icon name="search" />
        </button>
      )}
      <More onOpen={onOpen} />
    </header>
  );
}
