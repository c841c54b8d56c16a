import type { TimelineEvent } from "../../model/dataset";
import { LINK_KINDS, type LinkKind } from "../../model/schema";
import type { Data } from "../../store/data";
import { setActive, visit } from "../../store/store";
import { useTimeline, useWords } from "../timeline";

interface Props {
  readonly event: TimelineEvent;
  readonly data: Data;
}

/** The events that this one leads to, responds to or is part of, and those that say so of this one. */
export function Links({ event, data }: Props) {
  const { store } = useTimeline();
  const { details, formats } = useWords();
  return linkGroups(event, data).map(({ kind, isBack, events }) => (
    <div key={`${kind} ${isBack}`}>
      <h3>{isBack ? details.backlinks[kind] : details.links[kind]}</h3>
      <ul>
        {events.map((index) => {
          const other = data.dataset.events[index];
          if (!other) return null;
          return (
            <li key={other.id}>
              <button
                type="button"
                className="link"
                onClick={() => visit(store, index)}
                onPointerEnter={() => setActive(store, index)}
                onPointerLeave={() => setActive(store, null)}
              >
                {other.title}
              </button>{" "}
              <small>{formats.date(other.date)}</small>
            </li>
          );
        })}
      </ul>
    </div>
  ));
}

function linkGroups(event: TimelineEvent, data: Data) {
  const forth = (event.links ?? []).map(({ to, as }) => ({ kind: as, isBack: false, id: to }));
  const back = data
    .backlinks(event.id)
    .map(({ from, as }) => ({ kind: as, isBack: true, id: from.id }));
  const all = [...forth, ...back];
  const groups = LINK_KINDS.flatMap((kind: LinkKind) =>
    [true, false].map((isBack) => ({
      kind,
      isBack,
      events: all
        .filter((link) => link.kind === kind && link.isBack === isBack)
        .map(({ id }) => data.indexOf(id))
        .filter((index) => index !== undefined),
    })),
  );
  return groups.filter(({ events }) => events.length > 0);
}
