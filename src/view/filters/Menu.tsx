import { type ReactNode, useEffect, useRef, useState } from "react";

interface Props {
  readonly label: string;
  /** How many choices are made. */
  readonly count: number;
  readonly children: ReactNode;
}

/** A button that opens a panel of choices; it closes by Escape or a press beside it. */
export function Menu({ label, count, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event) => {
      const isInside = event.target instanceof Node && menu.current?.contains(event.target);
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      if (isEscape) {
        event.stopPropagation();
        button.current?.focus();
      }
      if (isEscape || (event.type !== "keydown" && !isInside)) setOpen(false);
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close, true);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close, true);
    };
  }, [isOpen]);
  return (
    <div className="menu" ref={menu}>
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        {count > 0 && ` (${count})`} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <fieldset className="panel chips is-open">
          <legend className="hidden">{label}</legend>
          {children}
        </fieldset>
      )}
    </div>
  );
}
