import { type ReactNode, useEffect, useRef, useState } from "react";

interface Props {
  readonly label: string;
  /** How many choices are made. */
  readonly count?: number;
  /** Stands on the button in place of the label. */
  readonly icon?: ReactNode;
  /** What the panel holds; it may be told how to close it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens a panel of choices; it closes by Escape or a press beside it. */
export function Menu({ label, count = 0, icon, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    // What opens next gives the focus back to where it finds it.
    button.current?.focus();
    setOpen(false);
  };
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      const isInside = event.target instanceof Node && menu.current?.contains(event.target);
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      if (isEscape) {
        event.stopPropagation();
        button.current?.focus();
      }
      if (isEscape || (event.type !== "keydown" && !isInside)) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("keydown", leave, true);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("keydown", leave, true);
    };
  }, [isOpen]);
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
