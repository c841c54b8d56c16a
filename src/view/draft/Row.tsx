import { memo } from "react";
import type { Cell } from "../../formats/cell/cell";
import { writeCell } from "../../formats/cell/cell";
import { describeOrigin } from "../../i18n/describeOrigin";
import type { Px } from "../../layout/scale";
import type { DraftEvent } from "../../model/draft/draft";
import { useWords } from "../base/context";
import { CellEditor, type Ending } from "./CellEditor";
import { faultOf, isChanged, nameOf, textOf } from "./cells";
import { cellContext, useEditor } from "./context";
import "./grid.css";

/** What the buttons of a row do. */
export const ACTIONS = ["up", "down", "copy", "remove"] as const;
export type Action = (typeof ACTIONS)[number];
export type Column = "form" | Cell | Action;

const SIGNS: Readonly<Record<Action, string>> = { up: "↑", down: "↓", copy: "⧉", remove: "×" };

/** A cell that is being edited. */
export interface EditedCell {
  readonly column: Column;
  /** What was typed to begin with; null if what is there is edited. */
  readonly typed: string | null;
}

interface Props {
  readonly event: DraftEvent;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly top: Px;
  /** The column that the keyboard is at, if it is in this row. */
  readonly active: Column | null;
  readonly edited: EditedCell | null;
  readonly isDragged: boolean;
  /** Names of actors and topics and titles of other events, which its texts are made of. */
  readonly lists: unknown;
  readonly on: RowHandlers;
}

export interface RowHandlers {
  readonly end: (event: DraftEvent, column: Column, text: string, ending: Ending) => void;
  readonly act: (event: DraftEvent, action: Action | "form") => void;
  readonly drag: (event: DraftEvent, pointer: React.PointerEvent) => void;
}

/** An event in the table. */
export const Row = memo(function Row(props: Props) {
  const { event, index, columns, top, active, edited, isDragged, on } = props;
  const parts = useEditor();
  const { words, names } = parts;
  const title = event.title || words.fresh;
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      className={`grid-row${edited ? " is-edited" : ""}${isDragged ? " is-dragged" : ""}`}
      style={{ transform: `translateY(${top}px)` }}
      data-row={event.id}
    >
      {columns.map((column) => {
        const isActive = column === active;
        if (column === "form" || isAction(column))
          return (
            <div
              key={column}
              role={column === "form" ? "rowheader" : "gridcell"}
              className={`grid-cell is-${column}`}
              {...(column === "form" && {
                title: event.origin && describeOrigin(event.origin, names),
              })}
            >
              {column === "form" && (
                <span
                  className="grid-grip"
                  aria-hidden="true"
                  onPointerDown={(pointer) => on.drag(event, pointer)}
                >
                  ⠿
                </span>
              )}
              <button
                type="button"
                className="button is-icon"
                tabIndex={isActive ? 0 : -1}
                data-column={column}
                aria-label={words[column](title, index + 1)}
                onClick={() => on.act(event, column)}
              >
                <span aria-hidden="true">{column === "form" ? index + 1 : SIGNS[column]}</span>
              </button>
            </div>
          );
        return (
          <CellBox
            key={column}
            cell={column}
            {...{ event, isActive, on }}
            edited={edited?.column === column ? edited : null}
          />
        );
      })}
    </div>
  );
});

export function isAction(column: Column): column is Action {
  return (ACTIONS as readonly string[]).includes(column);
}

interface CellBoxProps extends Pick<Props, "event" | "edited" | "on"> {
  readonly cell: Cell;
  readonly isActive: boolean;
}

function CellBox({ event, cell, isActive, edited, on }: CellBoxProps) {
  const parts = useEditor();
  const page = useWords();
  const { words, names, editing } = parts;
  const fault = faultOf(event, cell, parts);
  const hasChanged = isChanged(event, cell);
  const text = textOf(event, cell, parts, page);
  const isMissing = text === "" && (cell === "date" || cell === "title");
  return (
    <div
      role="gridcell"
      className={`grid-cell is-${cell.replace(/\..*/, "")}`}
      tabIndex={isActive ? 0 : -1}
      data-column={cell}
      aria-invalid={fault !== null}
      aria-description={fault ?? undefined}
      title={fault ?? (text || undefined)}
    >
      {edited ? (
        <CellEditor
          cell={cell}
          name={nameOf(cell, parts, editing.store.getState().history.present)}
          text={edited.typed ?? writeCell(event, cell, cellContext(parts))}
          isReplaced={edited.typed === null}
          fault={fault}
          onEnd={(text, ending) => on.end(event, cell, text, ending)}
        />
      ) : (
        <>
          <span className="grid-text" dir="auto">
            {isMissing ? <i>{names.fields[cell]}</i> : text}
          </span>
          {fault !== null && (
            <span className="grid-sign is-fault" aria-hidden="true">
              !
            </span>
          )}
          {hasChanged && (
            <span className="grid-sign" title={words.isChanged}>
              <span aria-hidden="true">✎</span>
              <span className="hidden">, {words.isChanged}</span>
            </span>
          )}
        </>
      )}
    </div>
  );
}
