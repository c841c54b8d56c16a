import { type KeyboardEvent, type ReactNode, useRef } from "react";
import "./tabs.css";

interface Props<T extends string> {
  readonly label: string;
  readonly names: Readonly<Record<T, string>>;
  readonly open: T;
  readonly onOpen: (tab: T) => void;
  /** The content of the open tab. */
  readonly children: ReactNode;
}

/** Tabs by the ARIA pattern: one is in the tab order, the arrow keys move to the others and open them. */
export function Tabs<T extends string>({ label, names, open, onOpen, children }: Props<T>) {
  const buttons = useRef<Partial<Record<T, HTMLButtonElement | null>>>({});
  const tabs = Object.entries(names) as [T, string][];
  const onKey = (event: KeyboardEvent) => {
    const target = nextTab(
      tabs.map(([tab]) => tab),
      open,
      event.key,
    );
    if (target === null) return;
    event.preventDefault();
    onOpen(target);
    buttons.current[target]?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKey}>
        {tabs.map(([tab, name]) => (
          <button
            key={tab}
            ref={(button) => {
              buttons.current[tab] = button;
            }}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === open}
            aria-controls={`panel-${tab}`}
            tabIndex={tab === open ? 0 : -1}
            onClick={() => onOpen(tab)}
          >
            {name}
          </button>
        ))}
      </div>
      <div id={`panel-${open}`} role="tabpanel" aria-labelledby={`tab-${open}`}>
        {children}
      </div>
    </>
  );
}

/** The tab that a key leads to, wrapping at the ends; null if the key does nothing here. */
export function nextTab<T extends string>(tabs: readonly T[], open: T, key: string): T | null {
  const at = tabs.indexOf(open);
  const last = tabs.length - 1;
  const next = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  }[key];
  return next === undefined ? null : (tabs[next] ?? null);
}
