import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { DraftEvent } from "../../model/draft/draft";
import type { Ending } from "./CellEditor";
import { putText } from "./cells";
import type { EditorParts } from "./context";
import { cellAfter, isCharacter, type Place } from "./gridKeys";
import { type Column, type EditedCell, isAction } from "./Row";

/** The cell that the keyboard is at. */
export interface ActiveCell {
  readonly id: string;
  readonly column: Column;
}

interface Options {
  readonly parts: EditorParts;
  readonly events: readonly DraftEvent[];
  readonly columns: readonly Column[];
  readonly grid: RefObject<HTMLElement | null>;
  /** How many rows are in sight. */
  readonly page: () => number;
  readonly onMove: (event: DraftEvent, by: number) => void;
}

/** The keyboard in the table, by the grid pattern: one cell is in the tab order, and keys move to the others. */
export function useGrid({ parts, events, columns, grid, page, onMove }: Options) {
  const [wanted, setWanted] = useState<ActiveCell | null>(null);
  const [edited, setEdited] = useState<(EditedCell & { readonly id: string }) | null>(null);
  const hasMoved = useRef(false);
  const at = placeOf(wanted, events, columns);
  const event = events[at.row];
  const active: ActiveCell | null = event
    ? { id: event.id, column: columns[at.column] ?? "title" }
    : null;
  // The cell is there only once the table has been rendered around it.
  useLayoutEffect(() => {
    if (!hasMoved.current || !active || edited) return;
    hasMoved.current = false;
    cellIn(grid.current, active)?.focus();
  });
  const go = (id: string, column: Column) => {
    hasMoved.current = true;
    setWanted({ id, column });
  };
  const goTo = ({ row, column }: Place) => {
    const next = events[row];
    const name = columns[column];
    if (next && name) go(next.id, name);
  };
  const begin = (id: string, column: Column, typed: string | null) => {
    setWanted({ id, column });
    setEdited({ id, column, typed });
  };
  const end = (one: DraftEvent, column: Column, text: string, ending: Ending) => {
    setEdited(null);
    if (column !== "form" && !isAction(column) && ending !== "cancel")
      putText(one, column, text, parts);
    const row = events.findIndex(({ id }) => id === one.id);
    const from = { row, column: columns.indexOf(column) };
    const key = { down: "ArrowDown", right: "ArrowRight", left: "ArrowLeft" }[ending as "down"];
    if (ending === "cancel") go(one.id, column);
    else if (key) goTo(cellAfter(key, from, { ...sizeNow(), page: 1 }, false) ?? from);
  };
  const sizeNow = () => ({ rows: events.length, columns: columns.length, page: page() });
  const onKeyDown = (key: KeyboardEvent) => {
    if (!event || !active || edited) return;
    const isMoved = moveRow(key, event) || moveCell(key) || editCell(key, event, active.column);
    if (isMoved) key.preventDefault();
  };
  const moveRow = ({ key, altKey }: KeyboardEvent, row: DraftEvent): boolean => {
    if (!altKey || (key !== "ArrowUp" && key !== "ArrowDown")) return false;
    hasMoved.current = true;
    onMove(row, key === "ArrowUp" ? -1 : 1);
    return true;
  };
  const moveCell = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    const next = altKey ? null : cellAfter(key, at, sizeNow(), ctrlKey || metaKey);
    if (next) goTo(next);
    return next !== null;
  };
  const editCell = (key: KeyboardEvent, row: DraftEvent, column: Column): boolean => {
    if (column === "form" || isAction(column)) return false;
    if (key.key === "Enter" || key.key === "F2") begin(row.id, column, null);
    else if (key.key === "Delete" || key.key === "Backspace") putText(row, column, "", parts);
    else if (isCharacter(key.nativeEvent)) begin(row.id, column, key.key);
    else return false;
    return true;
  };
  /** Whatever moves the focus, the keyboard goes on from there. */
  const onFocus = ({ target }: FocusEvent) => {
    const cell = target instanceof HTMLElement ? target.dataset.column : undefined;
    const id = target.closest<HTMLElement>("[data-row]")?.dataset.row;
    const column = columns.find((one) => one === cell);
    if (!column || id === undefined || (id === active?.id && column === active.column)) return;
    setWanted({ id, column });
  };
  return { onFocus, active, edited, go, begin, end, onKeyDown };
}

export type Grid = ReturnType<typeof useGrid>;

/** Where a cell is now; if its row is gone, the first one. */
function placeOf(
  wanted: ActiveCell | null,
  events: readonly DraftEvent[],
  columns: readonly Column[],
): Place {
  const row = events.findIndex(({ id }) => id === wanted?.id);
  const column = wanted ? columns.indexOf(wanted.column) : columns.indexOf("title");
  return { row: Math.max(0, row), column: Math.max(0, column) };
}

/** The element of a cell that takes the focus. */
export function cellIn(grid: HTMLElement | null, { id, column }: ActiveCell): HTMLElement | null {
  const [row, cell] = [CSS.escape(id), CSS.escape(column)];
  return grid?.querySelector<HTMLElement>(`[data-row="${row}"] [data-column="${cell}"]`) ?? null;
}
