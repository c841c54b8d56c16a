import { parseDate } from "../../model/date";
import { LANGUAGES, type LanguageCode } from "../../model/language";
import { useWords } from "../base/context";
import { TextField } from "./Field";
import { type Form, fieldId, textAt } from "./form";
import { toEdtf } from "./toEdtf";

interface Props {
  readonly form: Form;
  /** The language of the texts. */
  readonly code: LanguageCode;
  readonly onLanguage: (code: LanguageCode) => void;
}

/** What happened: the date, and the texts in each language. */
export function What({ form, code, onLanguage }: Props) {
  const { formats } = useWords();
  const { words } = form;
  const edtf = toEdtf(textAt(form, ["date"]));
  const date = parseDate(edtf);
  const field = (key: "title" | "label" | "summary" | "disputed" | "place", rows?: number) => (
    <TextField
      form={form}
      path={[code, key]}
      label={words[key]}
      hint={key === "place" ? undefined : words[`${key}Hint`]}
      lang={code}
      {...(rows && { rows })}
    />
  );
  return (
    <fieldset>
      <legend>{words.what}</legend>
      <TextField form={form} path={["date"]} label={words.date} hint={words.dateHint}>
        <small role="status">{date && words.understood(formats.date(date), edtf)}</small>
      </TextField>
      <div className="suggest-field">
        <label htmlFor={fieldId(["language"])}>{words.textsIn}</label>
        <small>{words.textsHint}</small>
        <select
          id={fieldId(["language"])}
          className="button"
          value={code}
          onChange={({ target }) => {
            const chosen = LANGUAGES.find((language) => language.code === target.value);
            if (chosen) onLanguage(chosen.code);
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language.code} value={language.code} lang={language.code}>
              {language.name}
            </option>
          ))}
        </select>
      </div>
      {field("title")}
      {field("label")}
      {field("summary", 6)}
      {field("disputed", 3)}
      {field("place")}
      <div className="suggest-row">
        <TextField form={form} path={["place", "lat"]} label={words.lat} isNumber />
        <TextField form={form} path={["place", "lon"]} label={words.lon} isNumber />
      </div>
    </fieldset>
  );
}
