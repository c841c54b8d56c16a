import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Px } from "../../layout/scale";
import { useEscape } from "../base/escape";
import { watchSize } from "../base/watchSize";
import "./menu.css";

/** The least distance between a panel and the edges of the window. */
const EDGE: Px = 8;

interface Props {
  readonly label: string;
  /** How many choices are made. */
  readonly count?: number;
  /** Shown on the button instead of the label. */
  readonly icon?: ReactNode;
  /** Whether the panel is as wide as it may be, with parts that scroll by themselves. */
  readonly isWide?: boolean;
  /** The content; a function is passed a callback that closes the panel. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens a panel of choices over the page; it closes by Escape, or if one presses or moves beside it. */
export function Menu({ label, count = 0, icon, isWide = false, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  const close = () => {
    // Whatever opens next returns the focus to where it finds it.
    button.current?.focus();
    setOpen(false);
  };
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && menu.current?.contains(target))) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [isOpen]);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!isOpen || !element) return;
    // Its content may still be loading, and the window may change.
    const place = () => keepInWindow(element, isWide);
    place();
    return watchSize([element, document.documentElement], place);
  }, [isOpen, isWide]);
  const onEscape = () => {
    close();
    return true;
  };
  useEscape("menu", onEscape, isOpen);
  return (
    <div className="menu" ref={menu}>
      <button
        ref={button}
        type="button"
        className={icon ? "button is-bare" : count > 0 ? "button is-main" : "button"}
        aria-label={icon ? label : undefined}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {icon ?? (
          <>
            <span>{label}</span> {count > 0 && <span>{count}</span>}{" "}
            <span aria-hidden="true">▾</span>
          </>
        )}
      </button>
      {isOpen && (
        <fieldset ref={panel} className={isWide ? "menu-panel is-wide" : "menu-panel"}>
          <legend>{label}</legend>
          {typeof children === "function" ? children(close) : children}
        </fieldset>
      )}
    </div>
  );
}

/** Moves a panel below its button so that it fits in the window, and makes it no higher than the room there. */
function keepInWindow(panel: HTMLElement, isWide: boolean): void {
  panel.style.translate = "";
  const { left, width, top } = panel.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  // A wide one reaches to both sides of its button.
  const wanted = isWide ? left - width / 3 : left;
  const to = Math.max(EDGE, Math.min(wanted, clientWidth - width - EDGE));
  panel.style.translate = `${to - left}px`;
  panel.style.maxHeight = `${window.innerHeight - top - EDGE}px`;
}
