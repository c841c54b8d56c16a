import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../base/context";
import { useEscape } from "../base/escape";
import { usePlace } from "../base/places";
import { isSmall, useBreakpoint } from "../base/useBreakpoint";
import { attachSwipeToDismiss } from "./swipeToDismiss";
import "./dialog.css";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** The content; a function is passed a callback that closes the dialog. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * The browser's own modal dialog: it traps the focus, returns it, and closes by Escape. On a phone it can be
 * dragged away, too.
 */
export function Dialog({ title, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const isOnPhone = isSmall(useBreakpoint());
  const words = useWords();
  const close = () => ref.current?.close();
  usePlace("dialog", ref);
  // The browser closes the dialog; no other part gets the key.
  useEscape("dialog", () => true);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (!dialog.open) dialog.showModal();
    return () => dialog.close();
  }, []);
  useEffect(() => {
    if (!isOnPhone || !ref.current || !head.current) return;
    return attachSwipeToDismiss(ref.current, head.current);
  }, [isOnPhone]);
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby="dialog-title"
      // Not if an effect closes and reopens it, as React does in development.
      onClose={() => !ref.current?.open && onClose()}
      // A press on the backdrop targets the dialog itself, one inside targets its content.
      onPointerDown={(event) => event.target === ref.current && close()}
    >
      <div className="dialog-body">
        {/* Not a <header>, which would be another banner of the page. */}
        <div ref={head} className="dialog-head">
          <h2 id="dialog-title">{title}</h2>
          <button type="button" className="button is-icon" aria-label={words.close} onClick={close}>
            ×
          </button>
        </div>
        {typeof children === "function" ? children(close) : children}
      </div>
    </dialog>
  );
}
