import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { Px } from "../../layout/scale";
import type { DraftEvent } from "../../model/draft/draft";
import { useTimelineState } from "../base/context";
import { useDraft } from "./context";
import { type Column, Row, type RowHandlers } from "./Row";
import type { ActiveCell, Grid } from "./useGrid";
import { useRowDrag } from "./useRowDrag";
import "./grid.css";

export const ROW_HEIGHT: Px = 44;

/** The rows near the screen. For the component of the element that scrolls, which is there before its rows. */
export function useRows(
  events: readonly DraftEvent[],
  active: ActiveCell | null,
  scroller: RefObject<HTMLElement | null>,
) {
  const at = events.findIndex(({ id }) => id === active?.id);
  return useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (i) => events[i]?.id ?? i,
    overscan: 4,
    useFlushSync: false,
    // The row that has the focus stays, wherever one scrolls.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), Math.max(0, at)])],
  });
}

interface Props {
  readonly events: readonly DraftEvent[];
  readonly columns: readonly Column[];
  readonly grid: Grid;
  readonly virtual: ReturnType<typeof useRows>;
  readonly onAct: RowHandlers["act"];
  readonly onMove: (event: DraftEvent, to: number) => void;
}

/** The rows of the table; one can be dragged to another place. */
export function Rows({ events, columns, grid, virtual, onAct, onMove }: Props) {
  const lists = useLists();
  const rows = useRef<HTMLDivElement>(null);
  const { active, edited } = grid;
  const { dragged, begin } = useRowDrag({
    ...{ rows, count: events.length, height: ROW_HEIGHT },
    onDrop: onMove,
  });
  useOpened((id) => {
    const index = events.findIndex((event) => event.id === id);
    virtual.scrollToIndex(index, { align: "center" });
    grid.go(id, "title");
  });
  const on = useStable({ act: onAct, end: grid.end, drag: begin });
  return (
    <div
      ref={rows}
      role="rowgroup"
      className="grid-rows"
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, start, key }) => {
        const event = events[index];
        if (!event) return null;
        return (
          <Row
            key={key}
            {...{ event, index, columns, lists, on }}
            top={start}
            active={active?.id === event.id ? active.column : null}
            edited={edited?.id === event.id ? edited : null}
            isDragged={dragged?.id === event.id}
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
  );
}

/** What the texts of the cells are made of, beside the event itself: another value when one of these changes. */
function useLists(): unknown {
  const actors = useDraft((draft) => draft.actors);
  const topics = useDraft((draft) => draft.topics);
  return useMemo(() => ({ actors, topics }), [actors, topics]);
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
