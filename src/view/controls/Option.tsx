import "./option.css";

interface Props {
  readonly name: string;
  /** What is said beside the name: how many it has, or from when to when. */
  readonly note?: string;
  readonly isChosen: boolean;
  /** Whether choosing it would leave nothing. */
  readonly isEmpty?: boolean;
  /** A name for those of which only one can be chosen. */
  readonly group?: string;
  readonly onToggle: () => void;
}

/** A choice among many, with a check box, or with a radio button if only one can be chosen. */
export function Option({ name, note, isChosen, isEmpty = false, group, onToggle }: Props) {
  return (
    <label className={isEmpty && !isChosen ? "option is-empty" : "option"}>
      <input
        type={group === undefined ? "checkbox" : "radio"}
        name={group}
        checked={isChosen}
        onChange={onToggle}
      />
      <span dir="auto">{name}</span> {note !== undefined && <small>{note}</small>}
    </label>
  );
}
