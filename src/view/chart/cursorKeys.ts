import {
  type Dispatch,
  type KeyboardEvent,
  type SetStateAction,
  useCallback,
  useState,
} from "react";
import type { Hit } from "../../layout/hit";
import { placeOf, type Scene } from "../../layout/scene";
import { type Cursor, moveCursor } from "../../store/cursor";
import type { Data } from "../../store/data";
import { bringIntoView, setActive, visit } from "../../store/store";
import { useTimeline, useTimelineState } from "../base/context";
import { useEscape } from "../base/escape";
import { marksOf } from "./highlight";
import { keyInChart } from "./keys";

interface CursorParts {
  readonly cursor: Cursor | null;
  readonly setCursor: Dispatch<SetStateAction<Cursor | null>>;
  readonly setFollowsKeys: (follows: boolean) => void;
  readonly setKeyed: (keyed: Cursor | null) => void;
}

/** What the keyboard does in the chart: it walks from event to event, and moves the view. */
export function useCursorKeys({ cursor, setCursor, setFollowsKeys, setKeyed }: CursorParts) {
  const { store, selectors } = useTimeline();
  const data = useTimelineState(selectors.inLanes);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = keyInChart(store, event.nativeEvent);
    if (step === undefined || !data) return;
    event.preventDefault();
    if (step === null) return;
    const next = moveCursor(data, selectors.indices(store.getState()), cursor, step);
    if (!next) return;
    bringIntoView(store, next.event);
    setFollowsKeys(true);
    setCursor(next);
    setActive(store, next.event);
  };
  const onFocus = useCallback(
    (next: Cursor) => {
      setCursor((old) => (old?.event === next.event && old.lane === next.lane ? old : next));
      setActive(store, next.event);
      setKeyed(document.activeElement?.matches(":focus-visible") ? next : null);
    },
    [store, setCursor, setKeyed],
  );
  const onBlur = useCallback(() => {
    setFollowsKeys(false);
    setKeyed(null);
    setActive(store, null);
  }, [store, setFollowsKeys, setKeyed]);
  const onOpen = useCallback((event: number) => visit(store, event), [store]);
  return { onKeyDown, onFocus, onBlur, onOpen };
}

/** The event under the keyboard, whose tooltip shows until Escape hides it. */
export function useKeyed(dismiss: () => void) {
  const [keyed, setKeyed] = useState<Cursor | null>(null);
  useEscape("tooltip", () => {
    setKeyed(null);
    dismiss();
    return false;
  });
  return { keyed, setKeyed };
}

/** The tooltip target for the event under the keyboard, where that is in view. */
export function hitOf({ event, lane }: Cursor, scene: Scene, data: Data): Hit | null {
  const mark = marksOf(event, scene, data).find((mark) => mark.lane === lane);
  const x = mark ? placeOf(scene, mark).x : -1;
  return mark && x >= 0 && x <= scene.scale.width ? { kind: "mark", mark } : null;
}
