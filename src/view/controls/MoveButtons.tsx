import type { KeyboardEvent } from "react";
import { SignButton } from "./SignButton";

interface Place {
  /** Where the item stands in its list, from 0. */
  readonly at: number;
  readonly count: number;
  /** Called with a place that the list has. */
  readonly onMove: (to: number) => void;
}

interface Props extends Place {
  readonly labels: { readonly up: string; readonly down: string };
}

/** The two buttons that move an item of a list up and down. */
export function MoveButtons({ labels, at, count, onMove }: Props) {
  return (
    <>
      <SignButton label={labels.up} sign="↑" isOff={at === 0} onPress={() => onMove(at - 1)} />
      <SignButton
        label={labels.down}
        sign="↓"
        isOff={at === count - 1}
        onPress={() => onMove(at + 1)}
      />
    </>
  );
}

/** Moves an item by Alt and an arrow key as its buttons do. */
export function moveByKey(key: KeyboardEvent, { at, count, onMove }: Place): void {
  const by = { ArrowUp: -1, ArrowDown: 1 }[key.key];
  if (!key.altKey || by === undefined) return;
  key.preventDefault();
  const to = at + by;
  if (to >= 0 && to < count) onMove(to);
}
