import type { LanguageCode } from "../../model/language";
import { failLocale } from "../../store/locale";
import { setLang } from "../../store/settings";
import { showTranslated } from "../../store/store";
import type { Timeline } from "./context";
import { applyLocale, loadLocale, ownTranslation } from "./language";

/** Changes the language of the interface and the data; the view stays. If this fails, nothing changes. */
export async function setLanguage(timeline: Timeline, code: LanguageCode): Promise<void> {
  const { store, language } = timeline;
  try {
    const { source, original } = store.getState();
    const isOurs = source.kind === "record";
    const loaded = await loadLocale(code, isOurs ? "record" : null);
    const own = !isOurs && original ? await ownTranslation(original, code) : null;
    const locale = own ? { ...loaded, translate: own } : loaded;
    applyLocale(language, locale);
    showTranslated(store, locale.translate);
    setLang(store, code);
  } catch {
    failLocale(language, code);
  }
}
