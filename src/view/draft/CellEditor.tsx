import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { type Cell, isList, isLong } from "../../formats/cell/cell";
import { understood } from "../../formats/cell/readCell";
import { parseDate } from "../../model/date";
import { useWords } from "../base/context";
import { hintOf } from "./cells";
import { useEditor } from "./context";
import "./field.css";
import "./grid.css";

/** How editing a cell ended: which way to go on, or that nothing is to be changed. */
export type Ending = "down" | "right" | "left" | "stay" | "cancel";

interface Props {
  readonly cell: Cell;
  readonly name: string;
  readonly text: string;
  /** Whether what is there is selected, to be replaced by what is typed. */
  readonly isReplaced: boolean;
  readonly fault: string | null;
  readonly onEnd: (text: string, ending: Ending) => void;
}

/** A field over a cell of the table. Enter and Tab go on, Escape leaves the cell as it was. */
export function CellEditor({ cell, name, text: initial, isReplaced, fault, onEnd }: Props) {
  const { words } = useEditor();
  const [text, setText] = useState(initial);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const hasEnded = useRef(false);
  const about = useId();
  useEffect(() => {
    field.current?.focus();
    if (isReplaced) field.current?.select();
  }, [isReplaced]);
  const end = (ending: Ending) => {
    // Leaving the field for another cell ends it twice.
    if (hasEnded.current) return;
    hasEnded.current = true;
    onEnd(text, ending);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const ending = endingOf(event, isList(cell));
    if (!ending) return;
    event.preventDefault();
    end(ending);
  };
  const Field = isLong(cell) ? "textarea" : "input";
  const hint = hintOf(cell, words);
  return (
    <div className={isLong(cell) ? "grid-edit is-long" : "grid-edit"}>
      <Field
        ref={field}
        dir="auto"
        autoComplete="off"
        aria-label={name}
        aria-describedby={about}
        aria-invalid={fault !== null && text === initial}
        rows={isLong(cell) ? 5 : undefined}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => end("stay")}
      />
      <div id={about} className="field-about">
        {fault !== null && text === initial ? (
          <p className="field-fault">{fault}</p>
        ) : (
          <>
            {hint && <p>{hint}</p>}
            {cell === "date" && <Understood text={text} />}
          </>
        )}
      </div>
    </div>
  );
}

function endingOf({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent, isList: boolean) {
  if (key === "Escape") return "cancel";
  if (key === "Tab") return shiftKey ? "left" : "right";
  // In a list, Enter begins a new line.
  const isDone = key === "Enter" && !shiftKey && (!isList || ctrlKey || metaKey);
  return isDone ? "down" : null;
}

/** What is understood of a date while it is written. */
export function Understood({ text }: { text: string }) {
  const { words } = useEditor();
  const { formats } = useWords();
  const edtf = text.trim() === "" ? null : understood(text);
  const date = edtf === null ? null : parseDate(edtf);
  return <p aria-live="polite">{date && words.understood(formats.date(date))}</p>;
}
