import { useId, useState } from "react";
import { type Cell, isLong, writeCell } from "../../formats/cell/cell";
import { describeOrigin } from "../../i18n/describeOrigin";
import type { DraftEvent } from "../../model/draft/draft";
import { Dialog } from "../controls/Dialog";
import { Understood } from "./CellEditor";
import { cellsOf, faultOf, hintOf, isChanged, nameOf, putText } from "./cells";
import { cellContext, useDraft, useEditor } from "./context";
import { ACTIONS, type Action } from "./Row";
import "./field.css";

interface Props {
  readonly event: DraftEvent;
  readonly onClose: () => void;
  readonly onAct: (action: Action) => void;
}

/** All fields of an event, one below the other, and what else can be done with it. */
export function EventForm({ event, onClose, onAct }: Props) {
  const parts = useEditor();
  const { words } = parts;
  const draft = useDraft((one) => one);
  const title = event.title || words.fresh;
  const origin = event.origin && describeOrigin(event.origin, parts.names);
  return (
    <Dialog title={words.fields} onClose={onClose}>
      {(close) => (
        <div className="editor-form">
          {origin && <p className="editor-origin">{origin}</p>}
          {cellsOf(draft).map((cell) => (
            <Field key={cell} {...{ event, cell }} name={nameOf(cell, parts, draft)} />
          ))}
          <div className="editor-form-actions">
            {ACTIONS.map((action) => (
              <button
                key={action}
                type="button"
                className="button"
                onClick={() => {
                  if (action === "remove" || action === "copy") close();
                  onAct(action);
                }}
              >
                {words[action](title)}
              </button>
            ))}
          </div>
        </div>
      )}
    </Dialog>
  );
}

interface FieldProps {
  readonly event: DraftEvent;
  readonly cell: Cell;
  readonly name: string;
}

function Field({ event, cell, name }: FieldProps) {
  const parts = useEditor();
  const { words } = parts;
  const kept = writeCell(event, cell, cellContext(parts));
  // What is typed is put into the draft when the field is left, so that it is one step to undo.
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const fault = typed === null ? faultOf(event, cell, parts) : null;
  const hint = hintOf(cell, words);
  const Input = isLong(cell) ? "textarea" : "input";
  const put = () => {
    if (typed !== null) putText(event, cell, typed, parts);
    setTyped(null);
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {name} {isChanged(event, cell) && <small>({words.isChanged})</small>}
      </label>
      <Input
        id={id}
        dir="auto"
        autoComplete="off"
        rows={isLong(cell) ? 4 : undefined}
        value={typed ?? kept}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-about`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={put}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === "Enter" && !isLong(cell) && !nativeEvent.isComposing) put();
        }}
      />
      <div id={`${id}-about`} className="field-about">
        {fault !== null ? <p className="field-fault">{fault}</p> : hint && <p>{hint}</p>}
        {cell === "date" && fault === null && <Understood text={typed ?? kept} />}
      </div>
    </div>
  );
}
