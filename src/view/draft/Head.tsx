import type { Cell } from "../../formats/cell/cell";
import { nameOf } from "./cells";
import { useDraft, useEditor } from "./context";
import { type Column, isAction } from "./Row";
import "./grid.css";

/** The names of the columns. */
export function Head({ columns }: { readonly columns: readonly Column[] }) {
  const parts = useEditor();
  const { words } = parts;
  const relations = useDraft((draft) => draft.relations);
  const powers = useDraft((draft) => draft.powers);
  const nameIn = (column: "form" | Cell) =>
    column === "form" ? words.number : nameOf(column, parts, { relations, powers });
  return (
    <div role="row" tabIndex={-1} aria-rowindex={1} className="grid-row is-head">
      {columns.map((column) => (
        <div key={column} role="columnheader" tabIndex={-1} className={classOf(column)}>
          {isAction(column) ? (
            <span className="hidden">{words.actions[column]}</span>
          ) : (
            nameIn(column)
          )}
        </div>
      ))}
    </div>
  );
}

function classOf(column: Column): string {
  return `grid-cell is-${column.replace(/\..*/, "")}`;
}
