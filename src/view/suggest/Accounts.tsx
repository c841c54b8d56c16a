import { LANGUAGES, type LanguageCode } from "../../model/language";
import { addAccount, removeAccount, setAccountText } from "../../model/record/accounts";
import { ChoiceField, Fault, TextField } from "./Field";
import { type Form, fieldId, listAt } from "./form";
import { SourceFields } from "./Sources";

interface Props {
  readonly form: Form;
  /** The language of the texts. */
  readonly code: LanguageCode;
}

/** How each side put it at the time: who, where, in which words, and what that says. */
export function Accounts({ form, code }: Props) {
  const { words, draft, set } = form;
  return (
    <fieldset id={fieldId(["accounts"])} tabIndex={-1}>
      <legend>{words.accounts}</legend>
      <small>{words.accountsHint}</small>
      {listAt(form, ["accounts"]).map((_, i) => (
        <fieldset key={i}>
          <legend>{words.account(i + 1)}</legend>
          <Account form={form} code={code} at={i} />
          <button type="button" className="button" onClick={() => set([], removeAccount(draft, i))}>
            {words.remove(words.account(i + 1))}
          </button>
        </fieldset>
      ))}
      <button type="button" className="button" onClick={() => set([], addAccount(draft))}>
        {words.addAccount}
      </button>
      <Fault form={form} path={["accounts"]} />
    </fieldset>
  );
}

function Account({ form, code, at }: Props & { readonly at: number }) {
  const { words, data, draft, set } = form;
  const language = LANGUAGES.find((one) => one.code === code)?.name ?? code;
  // Its texts are at the same place of a list in each language.
  const inTexts = (key: "text" | "quote"): Form => ({
    ...form,
    set: (_, text) => set([], setAccountText(draft, code, at, key, String(text))),
  });
  const pathOf = (key: string) => [code, "accounts", at, key];
  return (
    <>
      <ChoiceField
        form={form}
        path={["accounts", at, "by"]}
        label={words.accountBy}
        none={words.choose}
        options={data.dataset.actors.map(({ id, name }) => [id, name])}
      />
      <TextField
        form={form}
        path={["accounts", at, "quote"]}
        label={words.accountQuote}
        hint={words.accountQuoteHint}
        rows={2}
      />
      <SourceFields form={form} path={["accounts", at, "source"]} />
      <TextField
        form={inTexts("text")}
        path={pathOf("text")}
        label={`${words.accountText} (${language})`}
        hint={words.accountTextHint}
        rows={3}
        lang={code}
      />
      <TextField
        form={inTexts("quote")}
        path={pathOf("quote")}
        label={`${words.accountTranslation} (${language})`}
        rows={2}
        lang={code}
      />
    </>
  );
}
