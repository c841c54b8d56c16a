import { useId, useState } from "react";
import "./field.css";

interface Props {
  readonly label: string;
  readonly text: string;
  /** The most characters. */
  readonly most: number;
  /** Whether it has several lines. */
  readonly isLong?: boolean;
  readonly onPut: (text: string) => void;
}

/** A text of the draft. It is put there when the field is left, so that it is one step to undo. */
export function TextField({ label, text, most, isLong = false, onPut }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const put = () => {
    const next = typed?.trim();
    if (next !== undefined && next !== text) onPut(next);
    setTyped(null);
  };
  const Field = isLong ? "textarea" : "input";
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Field
        id={id}
        dir="auto"
        autoComplete="off"
        rows={isLong ? 3 : undefined}
        maxLength={most}
        value={typed ?? text}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={put}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === "Enter" && !isLong && !nativeEvent.isComposing) put();
        }}
      />
    </div>
  );
}
