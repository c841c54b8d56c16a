import { type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Cell } from "../../formats/cell/cell";
import type { DraftEvent } from "../../model/draft/draft";
import { setActive } from "../../store/store";
import { useTimeline } from "../base/context";
import { cellsOf } from "./cells";
import { useDraft, useEditor, useIsWide } from "./context";
import { EventForm } from "./EventForm";
import { Head } from "./Head";
import { ACTIONS, type Action, type Column, isAction } from "./Row";
import { ROW_HEIGHT, Rows, useRows } from "./Rows";
import { rowActions } from "./rowActions";
import { Tools } from "./Tools";
import { type ActiveCell, type Grid, useGrid } from "./useGrid";
import "./grid.css";

/** The events of the draft as a table that is edited by keys, by mouse and by touch. */
export function Table() {
  const parts = useEditor();
  const { words } = parts;
  const events = useDraft((draft) => draft.events);
  const relations = useDraft((draft) => draft.relations);
  const isWide = useIsWide();
  const columns = useMemo(() => columnsOf(cellsOf({ relations }), isWide), [relations, isWide]);
  const scroller = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<string | null>(null);
  const actions = rowActions(parts);
  const grid = useGrid({
    ...{ parts, events, columns, grid: scroller, onMove: actions.move },
    page: () => Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2,
  });
  const virtual = useRows(events, grid.active, scroller);
  useLight(grid.active?.id);
  const press = usePress({ events, columns, grid, onForm: isWide ? null : setForm });
  const act = (event: DraftEvent, action: Action | "form") => {
    grid.go(event.id, action);
    if (action === "form") setForm(event.id);
    else if (action === "copy") grid.go(actions.copy(event), "title");
    else if (action !== "remove") actions.move(event, action === "up" ? -1 : 1);
    else {
      const at = events.indexOf(event);
      const beside = events[at + 1] ?? events[at - 1];
      actions.remove(event);
      if (beside) grid.go(beside.id, "remove");
    }
  };
  const add = () => {
    const id = actions.add();
    if (isWide) grid.begin(id, "date", null);
    else setForm(id);
  };
  const opened = events.find(({ id }) => id === form);
  return (
    <div className="grid-frame">
      <Tools onAdd={add} onAdded={(id) => grid.go(id, "title")} />
      {events.length === 0 && <p className="editor-empty">{words.none}</p>}
      <div
        ref={scroller}
        role="grid"
        aria-label={words.table}
        aria-rowcount={events.length + 1}
        aria-colcount={columns.length}
        className={isWide ? "grid" : "grid is-narrow"}
        hidden={events.length === 0}
        onKeyDown={grid.onKeyDown}
        onFocus={grid.onFocus}
        onPointerDown={press.onPointerDown}
        onClick={press.onClick}
      >
        <Head columns={columns} />
        <Rows {...{ events, columns, grid, virtual }} onAct={act} onMove={actions.moveTo} />
      </div>
      {opened && (
        <EventForm
          event={opened}
          onClose={() => setForm(null)}
          onAct={(action) => {
            if (action === "remove") setForm(null);
            act(opened, action);
          }}
        />
      )}
    </div>
  );
}

interface PressOptions {
  readonly events: readonly DraftEvent[];
  readonly columns: readonly Column[];
  readonly grid: Grid;
  /** Opens all fields of an event where there is no room to edit a cell; else null. */
  readonly onForm: ((id: string) => void) | null;
}

/** A press goes to a cell, a second one edits it. */
function usePress({ events, columns, grid, onForm }: PressOptions) {
  const before = useRef<ActiveCell | null>(null);
  const onClick = ({ target, detail }: MouseEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[role=gridcell]") : null;
    const column = columns.find((one) => one === cell?.dataset.column);
    const row = cell?.closest<HTMLElement>("[data-row]")?.dataset.row;
    const event = events.find(({ id }) => id === row);
    if (!event || !column || isAction(column) || isAt(grid.edited, event, column)) return;
    if (onForm) onForm(event.id);
    else if (detail > 1 || isAt(before.current, event, column)) grid.begin(event.id, column, null);
    else grid.go(event.id, column);
  };
  const onPointerDown = ({ currentTarget }: { readonly currentTarget: Element }) => {
    // The press itself moves the focus.
    before.current = currentTarget.contains(document.activeElement) ? grid.active : null;
  };
  return { onClick, onPointerDown };
}

function isAt(cell: ActiveCell | null, { id }: DraftEvent, column: Column): boolean {
  return cell?.id === id && cell.column === column;
}

function columnsOf(cells: readonly Cell[], isWide: boolean): readonly Column[] {
  const shown = isWide
    ? cells.filter((cell) => cell !== "label" && cell !== "disputed")
    : (["date", "title"] as const);
  return ["form", ...shown, ...(isWide ? ACTIONS : [])];
}

/** Lights up in the picture the event that the keyboard is at. */
function useLight(id: string | undefined): void {
  const { store } = useTimeline();
  useEffect(() => {
    const index = id === undefined ? undefined : store.getState().data?.indexOf(id);
    setActive(store, index ?? null);
  }, [store, id]);
}
