import type { ReactNode } from "react";
import type { Path } from "../../model/record/draft";
import { type Form, fieldId, textAt } from "./form";

interface Props {
  readonly form: Form;
  readonly path: Path;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface TextProps extends Props {
  /** Lines of a longer text. */
  readonly rows?: number;
  /** The id of a list of proposals. */
  readonly list?: string;
  /** Whether the text is a number. */
  readonly isNumber?: boolean;
  readonly lang?: string;
  /** What is said of the text as it stands. */
  readonly children?: ReactNode;
}

/** A text with its label, a hint, and what is wrong with it. */
export function TextField(props: TextProps) {
  const { form, path, rows, list, isNumber = false, lang, children } = props;
  const set = (text: string) => form.set(path, isNumber ? toNumber(text) : text);
  const common = {
    ...attributesOf(props),
    value: textAt(form, path),
    lang,
    dir: "auto" as const,
    autoComplete: "off",
    onChange: ({ target }: { target: { value: string } }) => set(target.value),
  };
  return (
    <Labelled {...props}>
      {rows ? (
        <textarea {...common} rows={rows} />
      ) : (
        <input {...common} type="text" list={list} inputMode={isNumber ? "decimal" : undefined} />
      )}
      {children}
    </Labelled>
  );
}

interface ChoiceProps extends Props {
  readonly options: readonly (readonly [value: string, text: string])[];
  /** What no choice is called. */
  readonly none: string;
  readonly isNumber?: boolean;
}

/** A choice among a few. */
export function ChoiceField(props: ChoiceProps) {
  const { form, path, options, none, isNumber = false } = props;
  const value = textAt(form, path);
  const chosen = options.find(([option]) => option === value)?.[1];
  return (
    <Labelled {...props}>
      <select
        {...attributesOf(props)}
        className="button"
        value={value}
        onChange={({ target }) =>
          form.set(
            path,
            target.value === "" ? undefined : isNumber ? Number(target.value) : target.value,
          )
        }
      >
        <option value="">{none}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
      {/* A narrow choice shows only the beginning of a long text. */}
      {chosen && chosen.length > SHORT && <small aria-hidden="true">{chosen}</small>}
    </Labelled>
  );
}

const SHORT = 30;

function Labelled({ form, path, label, hint, children }: Props & { readonly children: ReactNode }) {
  const id = fieldId(path);
  return (
    <div className="suggest-field">
      <label htmlFor={id}>{label}</label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {children}
      <Fault form={form} path={path} />
    </div>
  );
}

/** What is wrong with a part of the draft. */
export function Fault({ form, path }: Pick<Props, "form" | "path">) {
  const fault = form.faultAt(path);
  return (
    fault && (
      <small className="suggest-fault" id={`${fieldId(path)}-fault`}>
        {fault}
      </small>
    )
  );
}

/** What a field says to screen readers beside its label. */
export function attributesOf({ form, path, hint }: Pick<Props, "form" | "path" | "hint">) {
  const id = fieldId(path);
  const fault = form.faultAt(path);
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return {
    id,
    "aria-describedby": about || undefined,
    "aria-invalid": fault ? (true as const) : undefined,
  };
}

/** A number as it is typed; what is none stays a text, which the check then names. */
function toNumber(text: string): number | string {
  const number = Number(text.replace(",", "."));
  const isWhole = text.trim() !== "" && Number.isFinite(number) && String(number) === text.trim();
  return isWhole ? number : text;
}
