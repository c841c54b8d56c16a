import { useLayoutEffect, useRef } from "react";
import { setFilter, toggleFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { watchSize } from "../base/watchSize";
import "../controls/chips.css";
import "./chosen.css";

/** The chosen countries, topics and accounts, newest first: as many as fit, each with a way to remove it. */
export function Chosen() {
  const { store } = useTimeline();
  const dataset = useTimelineState((state) => state.data?.dataset);
  const filter = useTimelineState((state) => state.filter);
  const hasAccounts = useTimelineState(({ data }) => data?.searchable.twoSided() != null);
  const { series, filters } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const chips = (["with", "topics"] as const).flatMap((part) => {
    const items = part === "with" ? dataset?.actors : dataset?.topics;
    const named = filter[part].map((id) => ({
      key: `${part} ${id}`,
      name: items?.find((i) => i.id === id)?.name,
      remove: () => toggleFilter(store, part, id),
    }));
    return named.reverse();
  });
  if (filter.accounts && hasAccounts) {
    const remove = () => setFilter(store, { accounts: false });
    chips.push({ key: "accounts", name: filters.accounts, remove });
  }
  if (filter.only.length > 0) {
    const remove = () => setFilter(store, { only: [] });
    chips.push({ key: "only", name: filters.only(filter.only.length), remove });
  }
  useLayoutEffect(() => hideOverflow(list.current));
  // Not the list: its size depends on what else stands in the bar.
  useLayoutEffect(() => {
    const bar = list.current?.parentElement;
    return bar ? watchSize([bar], () => hideOverflow(list.current)) : undefined;
  }, []);
  return (
    <ul ref={list} className="chosen chips">
      {chips.map(
        ({ key, name, remove }) =>
          name && (
            <li key={key}>
              <button
                type="button"
                className="chip"
                aria-label={series.remove(name)}
                onClick={remove}
              >
                <span dir="auto">{name}</span> <span aria-hidden="true">×</span>
              </button>
            </li>
          ),
      )}
    </ul>
  );
}

/** What does not fit whole in the first line is out of reach of the keyboard too: the menus have all of it. */
function hideOverflow(list: HTMLElement | null): void {
  if (!list) return;
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  const top = items[0]?.offsetTop ?? 0;
  for (const item of items) {
    const isIn = item.offsetTop === top && item.offsetWidth <= list.clientWidth;
    item.style.visibility = isIn ? "" : "hidden";
  }
}
