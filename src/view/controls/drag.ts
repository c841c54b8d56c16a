import type { Px } from "../../layout/scale";

/** How far a pointer has to move before it drags; px. */
const SLACK: Px = 6;
/** The time before the end of a drag in which its speed is measured; ms. */
const MOMENT = 90;

interface Drag {
  /** Whether a press on a part of the element begins a drag. */
  readonly isHandle: (part: Element) => boolean;
  /** Called with the distance since the press in px, positive upwards. */
  readonly onMove: (by: Px) => void;
  /** Called on release with the distance since the press in px, and the speed in px per ms. */
  readonly onEnd: (by: Px, speed: number) => void;
}

interface Point {
  readonly time: number;
  readonly y: Px;
}

/** Makes an element draggable up and down. A drag does not count as a click. Returns a function that undoes this. */
export function attachDrag(element: HTMLElement, { isHandle, onMove, onEnd }: Drag): () => void {
  let start: { id: number; y: Px } | null = null;
  let isDragging = false;
  let points: Point[] = [];
  const down = (event: PointerEvent) => {
    isDragging = false;
    const isHeld = event.isPrimary && event.button === 0 && event.target instanceof Element;
    start =
      isHeld && isHandle(event.target as Element)
        ? { id: event.pointerId, y: event.clientY }
        : null;
    points = [];
  };
  const move = (event: PointerEvent) => {
    if (start?.id !== event.pointerId) return;
    const by = start.y - event.clientY;
    if (!isDragging && Math.abs(by) < SLACK) return;
    if (!isDragging) element.setPointerCapture?.(event.pointerId);
    isDragging = true;
    const now = event.timeStamp;
    points = [...points.filter(({ time }) => now - time < MOMENT), { time: now, y: event.clientY }];
    onMove(by);
  };
  const up = (event: PointerEvent) => {
    if (start?.id !== event.pointerId) return;
    const { y } = start;
    start = null;
    if (isDragging)
      onEnd(y - event.clientY, event.type === "pointerup" ? speedOf(points, event) : 0);
  };
  const click = (event: MouseEvent) => {
    if (!isDragging) return;
    isDragging = false;
    event.preventDefault();
    event.stopPropagation();
  };
  element.addEventListener("pointerdown", down);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", up);
  element.addEventListener("pointercancel", up);
  element.addEventListener("click", click, true);
  return () => {
    element.removeEventListener("pointerdown", down);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", up);
    element.removeEventListener("pointercancel", up);
    element.removeEventListener("click", click, true);
  };
}

function speedOf(points: readonly Point[], { timeStamp }: PointerEvent): number {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || timeStamp - last.time > MOMENT || last.time === first.time) return 0;
  return (first.y - last.y) / (last.time - first.time);
}
