import type { Actor, Power } from "../../model/schema";
import { toggleFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import "../controls/chips.css";

/** How many actors are shown at first. */
const FIRST = 8;

/** How many more actors there are. */
export function useMoreActors(): number {
  const actors = useTimelineState((state) => state.data?.dataset.actors.length ?? 0);
  return actors - (useActors()?.first.size ?? 0);
}

function useActors() {
  const { selectors } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const chosen = useTimelineState((state) => state.filter.with);
  const totals = useTimelineState(selectors.totals);
  if (!data || !totals) return null;
  const { actors, powers } = data.dataset;
  const groups = toGroups(actors, powers, totals.actors);
  return { powers, groups, first: pickFirst(groups, totals.actors, chosen) };
}

/** Chips for powers and actors with their counts: the first ones, or all of them by power. */
export function Actors({ isOpen, isWrapped = false }: { isOpen: boolean; isWrapped?: boolean }) {
  const { selectors } = useTimeline();
  const counts = useTimelineState(selectors.counts);
  const found = useActors();
  const { filters } = useWords();
  if (!counts || !found) return null;
  const { powers, groups, first } = found;
  return (
    <fieldset className={`chips${isOpen ? " is-open" : ""}${isWrapped ? " is-wrapped" : ""}`}>
      <legend>{filters.actors}</legend>
      {powers.map(({ id, name }) => (
        <Chip key={id} id={id} name={name} count={counts.powers.get(id) ?? 0} isPower />
      ))}
      {powers.length > 0 && <span className="chips-bar" aria-hidden="true" />}
      {groups.map(({ power, members }) => {
        const listed = isOpen ? members : members.filter(({ id }) => first.has(id));
        return (
          <Group key={power?.id ?? ""} name={isOpen ? (power?.name ?? filters.others) : null}>
            {listed.map(({ id, name }) => (
              <Chip key={id} id={id} name={name} count={counts.actors.get(id) ?? 0} />
            ))}
          </Group>
        );
      })}
    </fieldset>
  );
}

interface ChipProps {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly isPower?: boolean;
}

function Chip({ id, name, count, isPower = false }: ChipProps) {
  const { store } = useTimeline();
  const isChosen = useTimelineState((state) => state.filter.with.includes(id));
  return (
    <button
      type="button"
      className={`chip${isPower ? " is-power" : ""}${count === 0 ? " is-empty" : ""}`}
      aria-pressed={isChosen}
      onClick={() => toggleFilter(store, "with", id)}
    >
      {name} <span className="count">{count}</span>
    </button>
  );
}

/** The chips of a power; its name is shown only if all chips are. */
function Group({ name, children }: { name: string | null; children: React.ReactNode }) {
  return (
    <>
      {name !== null && <span className="chips-group">{name}</span>}
      {children}
    </>
  );
}

interface ActorGroup {
  readonly power: Power | null;
  readonly members: readonly Actor[];
}

/** Actors by power, those without one last; the most frequent first. An actor named like its power has no chip of its own. */
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
