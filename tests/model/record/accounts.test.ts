import { describe, expect, it } from "vitest";
import { addAccount, removeAccount, setAccountText } from "../../../src/model/record/accounts";

const draft = {
  accounts: [{ by: "USA" }, { by: "CHN" }],
  en: { title: "T", accounts: [{ text: "One" }, { text: "Two" }] },
  ru: { title: "Т", accounts: [{ text: "Один" }, { text: "Два" }] },
};

describe("the accounts of a draft", () => {
  it("have their texts at the same place in each language", () => {
    const more = addAccount(draft);
    expect(more).toMatchObject({
      accounts: [{ by: "USA" }, { by: "CHN" }, {}],
      en: { accounts: [{ text: "One" }, { text: "Two" }, {}] },
      ru: { accounts: [{ text: "Один" }, { text: "Два" }, {}] },
    });
    expect(more).not.toHaveProperty("zh");
    expect(removeAccount(more, 0)).toMatchObject({
      accounts: [{ by: "CHN" }, {}],
      en: { accounts: [{ text: "Two" }, {}] },
      ru: { accounts: [{ text: "Два" }, {}] },
    });
  });

  it("are written in a language that had none, and are gone with their last text", () => {
    const written = setAccountText(draft, "zh", 1, "text", "二");
    expect(written).toMatchObject({ zh: { accounts: [{}, { text: "二" }] } });
    expect(setAccountText(written, "zh", 1, "text", "")).toEqual({ ...draft, zh: {} });
  });

  it("leave no empty list behind", () => {
    const one = removeAccount(removeAccount(draft, 0), 0);
    expect(one).toEqual({ en: { title: "T" }, ru: { title: "Т" } });
  });
});
