import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Cell } from "../../formats/cell/cell";
import type { DraftEvent } from "../../model/draft/draft";
import { setActive } from "../../store/store";
import { useTimeline, useTimelineState } from "../base/context";
import { cellsOf, nameOf } from "./cells";
import { type EditorParts, useDraft, useEditor, useIsWide } from "./context";
import { EventForm } from "./EventForm";
import { ACTIONS, type Action, type Column, isAction, Row, type RowHandlers } from "./Row";
import { rowActions } from "./rowActions";
import { Tools } from "./Tools";
import { type ActiveCell, useGrid } from "./useGrid";
import { useRowDrag } from "./useRowDrag";
import "./grid.css";

const ROW_HEIGHT = 44;

/** The events of the draft as a table that is edited by keys, by mouse and by touch. */
export function Table() {
  const parts = useEditor();
  const { words } = parts;
  const events = useDraft((draft) => draft.events);
  const relations = useDraft((draft) => draft.relations);
  const powers = useDraft((draft) => draft.powers);
  const lists = useLists();
  const isWide = useIsWide();
  const columns = useMemo(() => columnsOf(cellsOf({ relations }), isWide), [relations, isWide]);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const before = useRef<ActiveCell | null>(null);
  const [form, setForm] = useState<string | null>(null);
  const actions = rowActions(parts);
  const grid = useGrid({
    ...{ parts, events, columns, grid: scroller, onMove: actions.move },
    page: () => Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2,
  });
  const { active, edited } = grid;
  const at = events.findIndex(({ id }) => id === active?.id);
  const virtual = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (i) => events[i]?.id ?? i,
    overscan: 4,
    useFlushSync: false,
    // The row that has the focus stays, wherever one scrolls.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), Math.max(0, at)])],
  });
  const { dragged, begin } = useRowDrag({
    ...{ rows, count: events.length, height: ROW_HEIGHT },
    onDrop: actions.moveTo,
  });
  useLight(active?.id);
  useOpened((id) => {
    virtual.scrollToIndex(
      events.findIndex((event) => event.id === id),
      { align: "center" },
    );
    grid.go(id, "title");
  });
  const act = (event: DraftEvent, action: Action | "form") => {
    grid.go(event.id, action);
    if (action === "form") setForm(event.id);
    else if (action === "copy") grid.go(actions.copy(event), "title");
    else if (action !== "remove") actions.move(event, action === "up" ? -1 : 1);
    else {
      const beside = events[at + 1] ?? events[at - 1];
      actions.remove(event);
      if (beside) grid.go(beside.id, "remove");
    }
  };
  const on: RowHandlers = {
    act,
    end: grid.end,
    drag: begin,
  };
  const press = ({ target, detail }: MouseEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[role=gridcell]") : null;
    const column = columns.find((one) => one === cell?.dataset.column);
    const event = events.find(
      ({ id }) => id === cell?.closest<HTMLElement>("[data-row]")?.dataset.row,
    );
    if (!event || !column || isAction(column)) return;
    if (edited?.id === event.id && edited.column === column) return;
    const { current: last } = before;
    const isAgain = last?.id === event.id && last.column === column;
    if (!isWide) setForm(event.id);
    else if (detail > 1 || isAgain) grid.begin(event.id, column, null);
    else grid.go(event.id, column);
  };
  const handlers = useStable(on);
  const opened = events.find(({ id }) => id === form);
  return (
    <div className="grid-frame">
      <Tools
        onAdd={() => {
          const id = actions.add();
          if (isWide) grid.begin(id, "date", null);
          else setForm(id);
        }}
        onAdded={(id) => grid.go(id, "title")}
      />
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
        onPointerDown={({ currentTarget }) => {
          // The press itself moves the focus.
          before.current = currentTarget.contains(document.activeElement) ? active : null;
        }}
        onClick={press}
      >
        <div role="row" tabIndex={-1} aria-rowindex={1} className="grid-row is-head">
          {columns.map((column) => (
            <div key={column} role="columnheader" tabIndex={-1} className={classOf(column)}>
              {isAction(column) ? (
                <span className="hidden">{words.actions[column]}</span>
              ) : (
                headOf(column, parts, { relations, powers })
              )}
            </div>
          ))}
        </div>
        <div
          ref={rows}
          role="rowgroup"
          className="grid-rows"
          style={{ height: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const event = events[index];
            if (!event) return null;
            const isEdited = edited?.id === event.id;
            return (
              <Row
                key={key}
                {...{ event, index, columns, lists }}
                top={start}
                active={active?.id === event.id ? active.column : null}
                edited={isEdited ? edited : null}
                isDragged={dragged?.id === event.id}
                on={handlers}
              />
            );
          })}
          {dragged && (
            <div
              className="grid-drop"
              style={{ transform: `translateY(${dragged.to * ROW_HEIGHT}px)` }}
            />
          )}
        </div>
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

function columnsOf(cells: readonly Cell[], isWide: boolean): readonly Column[] {
  const shown = isWide
    ? cells.filter((cell) => cell !== "label" && cell !== "disputed")
    : (["date", "title"] as const);
  return ["form", ...shown, ...(isWide ? ACTIONS : [])];
}

function headOf(
  column: "form" | Cell,
  parts: EditorParts,
  draft: Parameters<typeof nameOf>[2],
): string {
  if (column === "form") return parts.words.number;
  return nameOf(column, parts, draft);
}

function classOf(column: Column): string {
  return `grid-cell is-${column.replace(/\..*/, "")}`;
}

/** What the texts of the cells are made of, beside the event itself: another value when one of these changes. */
function useLists(): unknown {
  const actors = useDraft((draft) => draft.actors);
  const topics = useDraft((draft) => draft.topics);
  return useMemo(() => ({ actors, topics }), [actors, topics]);
}

/** Lights up in the picture the event that the keyboard is at. */
function useLight(id: string | undefined): void {
  const { store } = useTimeline();
  useEffect(() => {
    const index = id === undefined ? undefined : store.getState().data?.indexOf(id);
    setActive(store, index ?? null);
  }, [store, id]);
}

/** Calls back with the id of an event that is opened in the picture. */
function useOpened(then: (id: string) => void): void {
  const id = useTimelineState(({ data, selected, walk }) =>
    selected === null || walk ? undefined : data?.dataset.events[selected]?.id,
  );
  const newest = useRef(then);
  newest.current = then;
  useEffect(() => {
    if (id !== undefined) newest.current(id);
  }, [id]);
}

/** The same object through all renderings, whose functions do what the newest ones do. */
function useStable(on: RowHandlers): RowHandlers {
  const newest = useRef(on);
  newest.current = on;
  return useMemo(
    () => ({
      end: (...all) => newest.current.end(...all),
      act: (...all) => newest.current.act(...all),
      drag: (...all) => newest.current.drag(...all),
    }),
    [],
  );
}
