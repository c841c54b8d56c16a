import type { TimelineEvent } from "../../model/dataset";
import type { Data } from "../../store/data";
import { linkGroups } from "../../store/links";
import { setActive, visit } from "../../store/store";
import { useTimeline, useWords } from "../base/context";

interface Props {
  readonly event: TimelineEvent;
  readonly data: Data;
}

/** The events that this one leads to, responds to or is part of, and those that link to this one. */
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
                <bdi>{other.title}</bdi>
              </button>{" "}
              <small>{formats.date(other.date)}</small>
            </li>
          );
        })}
      </ul>
    </div>
  ));
}
