import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { useWords } from "../base/context";
import { isIn, usePlace } from "../base/places";
import { attachDrag } from "./drag";
import { type Height, nextHeight, type SnapPoints, snap } from "./snapPoints";
import "./sheet.css";

interface Props {
  readonly label: string;
  readonly isOpen: boolean;
  readonly height: Height;
  /** Whether it holds no controls. If so, it takes the focus itself and can be scrolled by keyboard. */
  readonly isEmpty: boolean;
  readonly onHeight: (height: Height) => void;
  /** Absent if dragging it down must not close it. */
  readonly onClose?: (() => void) | undefined;
  readonly children: ReactNode;
}

/**
 * A panel over the lower edge of the picture, which stays usable. It is dragged by its head; its grip is a
 * button that does the same by press or arrow keys.
 */
export function Sheet({ label, isOpen, height, isEmpty, onHeight, onClose, children }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const grip = useRef<HTMLButtonElement>(null);
  const words = useWords();
  usePlace("handle", grip);
  useDrag(sheet, height, onHeight, onClose);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key] as 1 | -1 | undefined;
    if (by === undefined) return;
    event.preventDefault();
    onHeight(nextHeight(height, by));
  };
  return (
    <aside ref={sheet} className={`sheet is-${isOpen ? height : "closed"}`} aria-label={label}>
      <button
        ref={grip}
        type="button"
        className="sheet-grip"
        aria-label={words.sheet[height]}
        aria-expanded={height !== "peek"}
        onKeyDown={onKeyDown}
        onClick={() => onHeight(height === "full" ? "peek" : nextHeight(height, 1))}
      />
      <div className="sheet-held" tabIndex={isEmpty ? 0 : undefined}>
        {children}
      </div>
    </aside>
  );
}

function useDrag(
  ref: React.RefObject<HTMLElement | null>,
  height: Height,
  onHeight: Props["onHeight"],
  onClose: Props["onClose"],
): void {
  const current = useRef({ height, onHeight, onClose });
  current.current = { height, onHeight, onClose };
  useEffect(() => {
    const sheet = ref.current;
    if (!sheet) return;
    let from = 0;
    const release = (then: () => void) => {
      from = 0;
      // Synchronously, so that the sheet slides from where it is released to its new height.
      flushSync(then);
      sheet.classList.remove("is-dragged");
      sheet.style.removeProperty("height");
    };
    const detach = attachDrag(sheet, {
      isHandle: (part) => current.current.height === "peek" || isIn("handle", part),
      onMove: (by) => {
        from ||= sheet.offsetHeight;
        const { full } = snapPointsOf(sheet);
        sheet.classList.add("is-dragged");
        sheet.style.height = `${Math.min(full, Math.max(0, from + by))}px`;
      },
      onEnd: (by, speed) => {
        const { onHeight, onClose } = current.current;
        const next = snap(from + by, speed, snapPointsOf(sheet));
        release(() => {
          if (next !== "closed") onHeight(next);
          else if (onClose) onClose();
          else onHeight("peek");
        });
      },
    });
    // At its lowest a press anywhere on the sheet opens it.
    const open = (event: MouseEvent) => {
      const isControl = event.target instanceof Element && event.target.closest("button, a");
      if (current.current.height === "peek" && !isControl) current.current.onHeight("half");
    };
    sheet.addEventListener("click", open);
    return () => {
      detach();
      sheet.removeEventListener("click", open);
    };
  }, [ref]);
}

/** The snap points as the style sheet has them. */
function snapPointsOf(sheet: HTMLElement): SnapPoints {
  const full = sheet.parentElement?.clientHeight ?? window.innerHeight;
  const style = getComputedStyle(sheet);
  const number = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  return { peek: number("--peek"), half: (full * number("--half")) / 100, full };
}
