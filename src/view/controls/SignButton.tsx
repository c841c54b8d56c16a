interface Props {
  /** What a screen reader says instead of the sign. */
  readonly label: string;
  readonly sign: string;
  /** It keeps the focus and does nothing. */
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

/** A button with one sign on it, such as × or ↑. */
export function SignButton({ label, sign, isOff, onPress }: Props) {
  return (
    <button
      type="button"
      className="button is-icon"
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
