import type { DraftEvent } from "../../model/draft/draft";
import { addEvent, deleteEvent, duplicateEvent, moveEvent } from "../../model/draft/edits";
import { newId } from "../../store/collections";
import type { EditorParts } from "./context";

/** What can be done with an event of the table; each is said to screen readers. */
export function rowActions({ editing, words, say }: EditorParts) {
  const eventsNow = () => editing.store.getState().history.present.events;
  const titleOf = ({ title }: DraftEvent) => title || words.fresh;
  const moveTo = (event: DraftEvent, to: number) => {
    const { length } = eventsNow();
    if (to < 0 || to >= length) return;
    editing.edit(moveEvent(event.id, to));
    say(words.moved(titleOf(event), to + 1, length));
  };
  return {
    moveTo,
    move: (event: DraftEvent, by: number) =>
      moveTo(event, eventsNow().findIndex(({ id }) => id === event.id) + by),
    copy: (event: DraftEvent): string => {
      const id = newId();
      editing.edit(duplicateEvent(event.id, id));
      say(words.copied(titleOf(event)));
      return id;
    },
    remove: (event: DraftEvent) => {
      editing.edit(deleteEvent(event.id));
      say(words.removed(titleOf(event)));
    },
    /** Adds an empty event, and returns its id. */
    add: (): string => {
      const id = newId();
      editing.edit(addEvent({ id, date: "", title: "" }));
      return id;
    },
  };
}
