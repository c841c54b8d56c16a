import { type KeyboardEvent, type ReactNode, useMemo, useState } from "react";
import { filterWords } from "../../i18n/filterWords";
import { findActors } from "../../model/actorNames";
import type { Actor } from "../../model/schema";
import { toggleFilter } from "../../store/store";
import { useTimeline, useTimelineState } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { Option } from "../controls/Option";
import { groupsOf } from "./groups";
import { recentOf, remember } from "./recent";
import { useActorNames } from "./useActorNames";
import "./actors.css";

interface Props {
  /** How many actors are listed at first; all of them if it is left out. */
  readonly first?: number;
  /** Whether the field gets the focus at once. */
  readonly hasFocus?: boolean;
  /** What stands beside the field. */
  readonly children?: ReactNode;
}

/** All countries and organisations by power, those chosen lately first, with a field to find one by any of its names. */
export function Actors({ first = Number.POSITIVE_INFINITY, hasFocus = false, children }: Props) {
  const { store } = useTimeline();
  const words = useLazyWords(filterWords);
  const [query, setQuery] = useState("");
  const [isAll, setAll] = useState(false);
  const found = useGroups(query);
  if (!words || !found) return null;
  const { groups, total } = found;
  const isShort = !isAll && query.trim() === "" && total > first;
  const frequent = isShort ? frequentOf(groups, first) : null;
  const onKeyDown = (event: KeyboardEvent) => {
    const [best] = groups.flatMap(({ members }) => members);
    if (event.key !== "Enter" || event.nativeEvent.isComposing || query.trim() === "" || !best)
      return;
    event.preventDefault();
    choose(store, best.id);
  };
  return (
    <div className="actors">
      <div className="actors-head">
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          value={query}
          ref={hasFocus ? takeFocus : undefined}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {children}
      </div>
      <div className="actors-list">
        {groups.map(({ id, name, members }) => (
          <Group
            key={id}
            name={name ?? (id === RECENT ? words.recent : words.others)}
            members={frequent ? members.filter((actor) => frequent.has(actor.id)) : members}
          />
        ))}
        {total === 0 && <p role="status">{words.notFound}</p>}
        {isShort && (
          <button type="button" className="button" onClick={() => setAll(true)}>
            {words.more(total - first)}
          </button>
        )}
      </div>
    </div>
  );
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}

function choose(store: ReturnType<typeof useTimeline>["store"], id: string): void {
  remember(store, id);
  toggleFilter(store, "with", id);
}

interface NamedGroup {
  readonly id: string;
  /** Null if the words of the page name it. */
  readonly name: string | null;
  readonly members: readonly Actor[];
}

const RECENT = "recent";

/** The actors that a query names, by power; what is chosen, or was lately when the list opened, comes first. */
function useGroups(query: string): { groups: readonly NamedGroup[]; total: number } | null {
  const { store, selectors } = useTimeline();
  const dataset = useTimelineState((state) => state.data?.dataset);
  const totals = useTimelineState(selectors.totals);
  const names = useActorNames();
  // Nothing changes its place while one chooses.
  const [recent] = useState(
    () => new Set([...store.getState().filter.with.toReversed(), ...recentOf(store)]),
  );
  return useMemo(() => {
    if (!dataset || !totals) return null;
    const found = findActors(query, dataset.actors, names);
    const listed = groupsOf(dataset.actors, dataset.powers, totals.actors);
    const all = listed.flatMap(({ members }) => members);
    const first = [...recent].flatMap((id) => all.filter((actor) => actor.id === id));
    const groups = [
      { id: RECENT, name: null, members: first },
      ...listed.map(({ power, members }) => ({
        id: `power ${power?.id ?? ""}`,
        name: power?.name ?? null,
        members: members.filter(({ id }) => !recent.has(id)),
      })),
    ]
      .map((group) => ({ ...group, members: group.members.filter(({ id }) => found.has(id)) }))
      .filter(({ members }) => members.length > 0);
    return { groups, total: groups.reduce((sum, { members }) => sum + members.length, 0) };
  }, [dataset, totals, names, query, recent]);
}

/** The first ones of each group in turn, so that each has some. */
function frequentOf(groups: readonly NamedGroup[], most: number): ReadonlySet<string> {
  const ranked = groups.flatMap(({ members }) => members.map(({ id }, rank) => ({ id, rank })));
  ranked.sort((a, b) => a.rank - b.rank);
  return new Set(ranked.slice(0, most).map(({ id }) => id));
}

function Group({ name, members }: { name: string; members: readonly Actor[] }) {
  const { store, selectors } = useTimeline();
  const counts = useTimelineState(selectors.counts);
  const chosen = useTimelineState((state) => state.filter.with);
  if (members.length === 0) return null;
  return (
    <fieldset className="actors-group">
      <legend dir="auto">{name}</legend>
      {members.map((actor) => {
        const count = counts?.actors.get(actor.id) ?? 0;
        return (
          <Option
            key={actor.id}
            name={actor.name}
            note={`${count}`}
            isEmpty={count === 0}
            isChosen={chosen.includes(actor.id)}
            onToggle={() => choose(store, actor.id)}
          />
        );
      })}
    </fieldset>
  );
}
