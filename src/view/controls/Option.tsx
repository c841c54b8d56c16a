import "./option.css";

interface Props {
  readonly name: string;
  /** What is said beside the name: how many it has, or from when to when. */
  readonly note: string;
  readonly isChosen: boolean;
  /** Whether choosing it would leave nothing. */
  readonly isEmpty?: boolean;
  readonly onToggle: () => void;
}

/** One of many things to choose, with a box to tick. */
export function Option({ name, note, isChosen, isEmpty = false, onToggle }: Props) {
  return (
    <label className={isEmpty && !isChosen ? "option is-empty" : "option"}>
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span dir="auto">{name}</span> <small>{note}</small>
    </label>
  );
}
