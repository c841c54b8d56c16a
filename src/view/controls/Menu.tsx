import { type ReactNode, useEffect, useRef, useState } from "react";
import { useEscape } from "../base/escape";
import "./menu.css";
import "./chips.css";

interface Props {
  readonly label: string;
  /** How many choices are made. */
  readonly count?: number;
  /** Shown on the button instead of the label. */
  readonly icon?: ReactNode;
  /** The content; a function is passed a callback that closes the panel. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens a panel of choices; it closes by Escape or a press beside it. */
export function Menu({ label, count = 0, icon, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
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
    return () => document.removeEventListener("pointerdown", leave);
  }, [isOpen]);
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
        className={icon ? "button is-bare" : "button"}
        aria-label={icon ? label : undefined}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {icon ?? (
          <>
            {label}
            {count > 0 && ` (${count})`} <span aria-hidden="true">▾</span>
          </>
        )}
      </button>
      {isOpen && (
        <fieldset className="panel chips is-open">
          <legend>{label}</legend>
          {typeof children === "function" ? children(close) : children}
        </fieldset>
      )}
    </div>
  );
}
