import { expect, it } from "vitest";
import type { KeysWords } from "../../src/i18n/en/keys";
import { keysWords } from "../../src/i18n/keysWords";
import { ORIGINAL, TRANSLATIONS } from "../../src/model/language";

const namesOf = ({ sections }: KeysWords) => sections.map(({ rows }) => rows.map(([key]) => key));
const textsOf = ({ sections, single, singleNote }: KeysWords) => [
  ...sections.flatMap(({ title, rows }) => [title, ...rows.map(([, what]) => what)]),
  single,
  singleNote,
];

it("every language lists the same keys, in words of its own", async () => {
  const { words: en } = await keysWords(ORIGINAL);
  for (const code of TRANSLATIONS) {
    const { words } = await keysWords(code);
    const names = namesOf(words).map((rows) => rows.map((key) => key.replace("、", ", ")));
    expect(names).toEqual(namesOf(en));
    const texts = textsOf(words);
    expect(texts).toHaveLength(textsOf(en).length);
    for (const text of textsOf(en)) expect(texts).not.toContain(text);
  }
});
