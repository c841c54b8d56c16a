import { useState } from "react";
import { isFiltering } from "../../model/filter";
import type { Actor, Power } from "../../model/schema";
import { clearFilter, setFilter, toggleFilter } from "../../store/store";
import { late } from "../fault/late";
import { useTimeline, useTimelineState, useWords } from "../timeline";
import { Topics } from "./Topics";
import "./filters.css";

const FiguresMenu = late(() =>
  import("../series/FiguresMenu").then(({ FiguresMenu }) => FiguresMenu),
);

/** Actors shown before the reader asks for more. */
const FIRST = 8;

/** Who takes part: chips for powers and actors with their counts, any or all of them; topics; what is left. */
export function Filters() {
  const { store, selectors } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const filter = useTimelineState((state) => state.filter);
  const counts = useTimelineState(selectors.counts);
  const totals = useTimelineState(selectors.totals);
  const shown = useTimelineState(selectors.count);
  const { filters } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (!data || !counts || !totals) return null;
  const { actors, powers, events } = data.dataset;
  const groups = toGroups(actors, powers, totals.actors);
  const first = pickFirst(groups, totals.actors, filter.with);
  const chip = (id: string, name: string, count: number, isPower = false) => (
    <button
      key={id}
      type="button"
      className={`chip${isPower ? " is-power" : ""}${count === 0 ? " is-empty" : ""}`}
      aria-pressed={filter.with.includes(id)}
      onClick={() => toggleFilter(store, "with", id)}
    >
      {name} <span className="count">{count}</span>
    </button>
  );
  const more = actors.length - first.size;
  return (
    <section className="filters" aria-label={filters.label}>
      <fieldset className={isOpen ? "chips is-open" : "chips"}>
        <legend className="hidden">{filters.actors}</legend>
        {powers.map(({ id, name }) => chip(id, name, counts.powers.get(id) ?? 0, true))}
        {powers.length > 0 && <span className="bar" aria-hidden="true" />}
        {groups.map(({ power, members }) => {
          const listed = isOpen ? members : members.filter(({ id }) => first.has(id));
          return (
            <Group key={power?.id ?? ""} name={isOpen ? (power?.name ?? filters.others) : null}>
              {listed.map(({ id, name }) => chip(id, name, counts.actors.get(id) ?? 0))}
            </Group>
          );
        })}
      </fieldset>
      <div className="tools">
        {more > 0 && (
          <button
            type="button"
            className="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? filters.fewer : filters.more(more)}
          </button>
        )}
        <span className="shown">{filters.shown(shown, events.length)}</span>
        {isFiltering(filter) && (
          <button type="button" className="button is-plain" onClick={() => clearFilter(store)}>
            {filters.clear}
          </button>
        )}
        {filter.with.length > 1 && (
          <select
            aria-label={filters.match}
            value={filter.match}
            onChange={(event) =>
              setFilter(store, { match: event.target.value === "all" ? "all" : "any" })
            }
          >
            <option value="any">{filters.any}</option>
            <option value="all">{filters.allOf}</option>
          </select>
        )}
        <FiguresMenu />
        <Topics counts={counts.topics} />
      </div>
    </section>
  );
}

/** The chips of a power; named only where all are shown. */
function Group({ name, children }: { name: string | null; children: React.ReactNode }) {
  return (
    <>
      {name !== null && <span className="group-name">{name}</span>}
      {children}
    </>
  );
}

interface ActorGroup {
  readonly power: Power | null;
  readonly members: readonly Actor[];
}

/** Actors by power, those of none last; in a group the most frequent first. A power's namesake is in its chip. */
function toGroups(
  actors: readonly Actor[],
  powers: readonly Power[],
  counts: ReadonlyMap<string, number>,
): ActorGroup[] {
  const byCount = (a: Actor, b: Actor) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0);
  return [...powers, null]
    .map((power) => ({
      power,
      members: actors
        .filter((actor) => (actor.power ?? null) === (power?.id ?? null))
        .sort(byCount),
    }))
    .filter(({ power, members }) => {
      const [only] = members;
      return members.length > 1 || (only !== undefined && only.name !== power?.name);
    });
}

function pickFirst(
  groups: readonly ActorGroup[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): Set<string> {
  const all = groups.flatMap(({ members }) => members);
  const frequent = [...all].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const ids = frequent.slice(0, FIRST).map(({ id }) => id);
  return new Set([...ids, ...all.map(({ id }) => id).filter((id) => chosen.includes(id))]);
}
