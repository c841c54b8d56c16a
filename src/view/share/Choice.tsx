import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

/** A list of options to choose one from; its children are `<option>`s. */
export function Choice({ label, value, onChoose, children }: Props) {
  return (
    <label>
      {label}
      <select className="button" value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </label>
  );
}
