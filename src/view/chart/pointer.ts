import {
  type PointerEvent,
  type MouseEvent as ReactMouseEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Hit, hitTest } from "../../layout/hit";
import type { Mark } from "../../layout/mark";
import type { Px } from "../../layout/scale";
import type { Scene } from "../../layout/scene";
import { setActive, setPointer, visit } from "../../store/store";
import { flyTo } from "../base/animate";
import { useTimeline } from "../base/context";
import { isIn } from "../base/places";
import { aroundBar, type BarHit, isListed } from "./crowd";
import { createLongPress } from "./longPress";

/** How far from a mark a pointer still means it; px. */
const REACH = { mouse: 10, touch: 22 } as const;
/** How long the tooltip stays while the pointer is on its way to it; ms. */
const GRACE = 300;

/** What lies under the pointer, and what the pointer does in the plot. */
export function usePointer(scene: Scene | null) {
  const { store, selectors } = useTimeline();
  const [found, setFound] = useState<{ hit: Hit; scene: Scene } | null>(null);
  const hit = found && scene && isThere(found.hit, found.scene, scene) ? found.hit : null;
  const [listed, setListed] = useState<BarHit | null>(null);
  const current = useRef(scene);
  current.current = scene;
  const tooltipTarget = useRef(hit);
  tooltipTarget.current = hit;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const handlers = useMemo(() => {
    const find = (plot: Element, clientX: Px, clientY: Px, reach: Px) => {
      const box = plot.getBoundingClientRect();
      const [x, y] = [clientX - box.left, clientY - box.top];
      return { x, hit: current.current && hitTest(current.current, x, y, reach) };
    };
    const keep = () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    };
    const forget = () => {
      keep();
      setFound(null);
      setActive(store, null);
    };
    const leave = () => {
      forget();
      setPointer(store, null);
    };
    const point = (plot: Element, clientX: Px, clientY: Px, reach: Px) => {
      const scene = current.current;
      if (!scene) return;
      const { x, hit } = find(plot, clientX, clientY, reach);
      setPointer(store, scene.scale.time(x));
      if (hit) {
        keep();
        setActive(store, hit.kind === "mark" ? hit.mark.event : null);
        setFound((old) => (old?.scene === scene && isSame(old.hit, hit) ? old : { hit, scene }));
      } else timer.current ??= setTimeout(forget, GRACE);
    };
    const open = (hit: Hit) => {
      if (hit.kind === "mark") visit(store, hit.mark.event);
      else if (isListed(store.getState(), selectors, hit)) setListed(hit);
      else flyTo(store, aroundBar(hit));
    };
    const longPress = createLongPress((plot, x, y) => point(plot, x, y, REACH.touch));
    return {
      onPointerDown: (event: PointerEvent) => {
        longPress.down(event);
        if (event.pointerType === "touch" && !isIn("tooltip", event.target)) leave();
      },
      onPointerUp: longPress.end,
      onPointerCancel: longPress.end,
      onContextMenu: (event: ReactMouseEvent) => {
        if (isTouch(event)) event.preventDefault();
      },
      onPointerMove: (event: PointerEvent) => {
        if (longPress.move(event)) leave();
        if (event.pointerType === "touch") return;
        if (event.buttons !== 0) {
          // A drag moves the picture, not the pointer in it: nothing is looked up until it ends.
          // The tooltip has to outlive a press on it, or the click would have nowhere to go.
          if (!isIn("tooltip", event.target)) leave();
          return;
        }
        // The tooltip may be pointed at, to be read at leisure.
        if (isIn("tooltip", event.target)) return keep();
        point(event.currentTarget, event.clientX, event.clientY, REACH.mouse);
      },
      // What a finger asked for stays when it is lifted, to be read.
      onPointerLeave: (event: PointerEvent) => event.pointerType !== "touch" && leave(),
      onClick: (event: ReactMouseEvent) => {
        // A button of a target opens by itself.
        if (event.target instanceof HTMLButtonElement || longPress.wasLong()) return;
        setListed(null);
        const reach = isTouch(event) ? REACH.touch : REACH.mouse;
        const under = () => find(event.currentTarget, event.clientX, event.clientY, reach).hit;
        const found = isIn("tooltip", event.target) ? tooltipTarget.current : under();
        if (found) open(found);
      },
    };
  }, [store, selectors]);
  const dismiss = useCallback(() => setFound(null), []);
  const unlist = useCallback(() => setListed(null), []);
  return { hit, listed, unlist, handlers, dismiss };
}

function isTouch({ nativeEvent }: ReactMouseEvent): boolean {
  return "pointerType" in nativeEvent && nativeEvent.pointerType === "touch";
}

/**
 * Whether what lay under the pointer in one scene still lies there in another: not if the picture has moved; yes if
 * only its texts arrived or its lanes settled.
 */
export function isThere(hit: Hit, before: Scene, now: Scene): boolean {
  if (now === before) return true;
  const [old, view] = [before.scale, now.scale];
  const isMoved =
    old.width !== view.width ||
    old.domain[0] !== view.domain[0] ||
    old.domain[1] !== view.domain[1];
  if (isMoved || hit.kind === "bar") return !isMoved;
  const { lane, placement, event } = hit.mark;
  const isMark = (mark: Mark) => mark.placement === placement && mark.event === event;
  return now.plan.lanes[lane]?.marks.some(isMark) ?? false;
}

function isSame(a: Hit, b: Hit): boolean {
  if (a.kind === "mark" && b.kind === "mark") return a.mark.placement === b.mark.placement;
  if (a.kind === "mark" || b.kind === "mark") return false;
  return a.domain[0] === b.domain[0] && a.lane === b.lane;
}
