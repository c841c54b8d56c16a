import { ORIGINAL } from "../../model/language";
import type { Translate } from "../../store/locale";
import type { Opened } from "../../store/openDataset";
import type { Timeline } from "../base/context";
import { applyLocale, loadTranslation, ownTranslation } from "../base/language";
import { textsFile } from "../base/recordFiles";

/** The texts of a dataset in the language of the page, which are used from then on; null for its own words. */
export async function takeTextsOf(
  { language }: Timeline,
  { dataset, source }: Pick<Opened, "dataset" | "source">,
): Promise<Translate | null> {
  const { code } = language.getState();
  const isForeign = source.kind === "record" && code !== ORIGINAL;
  const translate = isForeign
    ? await loadTranslation(textsFile("record", code))
    : await ownTranslation(dataset, code);
  applyLocale(language, { ...language.getState(), translate });
  return translate;
}
