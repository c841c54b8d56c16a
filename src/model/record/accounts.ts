import { LANGUAGES, type LanguageCode, ORIGINAL } from "../language";
import { type Draft, partAt, withPart } from "./draft";

/** Edits of the accounts in a draft, whose texts stand in each language in the same order. */

/** A draft with one more account, which has texts in English and in each language that has those of others. */
export function addAccount(draft: Draft): Draft {
  const codes = LANGUAGES.map(({ code }) => code);
  const texts = codes.filter((code) => code === ORIGINAL || textsIn(draft, code).length > 0);
  const accounts = listIn(draft, ["accounts"]);
  return texts.reduce(
    (result, code) => withPart(result, [code, "accounts"], [...padded(draft, code), {}]),
    withPart(draft, ["accounts"], [...accounts, {}]),
  );
}

/** A draft without an account and its texts. */
export function removeAccount(draft: Draft, at: number): Draft {
  const without = (result: Draft, path: readonly string[]) => {
    const rest = listIn(result, path).toSpliced(at, 1);
    return listIn(result, path).length === 0
      ? result
      : withPart(result, path, rest.length > 0 ? rest : undefined);
  };
  return LANGUAGES.reduce(
    (result, { code }) => without(result, [code, "accounts"]),
    without(draft, ["accounts"]),
  );
}

/** A draft with another text of an account in a language; a language without any such text has no list of them. */
export function setAccountText(
  draft: Draft,
  code: LanguageCode,
  at: number,
  key: "text" | "quote",
  text: string,
): Draft {
  const texts = padded(draft, code).map((one, i) => (i === at ? { ...one, [key]: text } : one));
  const isEmpty = texts.every((one) => Object.values(one).every((value) => value === ""));
  const none = code !== ORIGINAL && isEmpty;
  return withPart(draft, [code, "accounts"], none ? undefined : texts);
}

/** The texts of all accounts in a language; of one that has none, nothing. */
function padded(draft: Draft, code: LanguageCode): readonly object[] {
  const texts = textsIn(draft, code);
  return listIn(draft, ["accounts"]).map((_, i) => texts[i] ?? {});
}

function textsIn(draft: Draft, code: LanguageCode): readonly object[] {
  return listIn(draft, [code, "accounts"]);
}

function listIn(draft: Draft, path: readonly string[]): readonly object[] {
  const part = partAt(draft, path);
  return Array.isArray(part) ? part : [];
}
