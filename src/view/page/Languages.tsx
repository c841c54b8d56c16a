import { useStore } from "zustand";
import { LANGUAGES } from "../../model/language";
import { useTimeline, useWords } from "../base/context";
import { setLanguage } from "../base/setLanguage";
import "../base/notice.css";

/** The choice of language, each by its own name. */
export function Languages() {
  const timeline = useTimeline();
  const code = useStore(timeline.language, (state) => state.code);
  const { language } = useWords();
  return (
    <select
      className="button"
      aria-label={language.label}
      value={code}
      onChange={(event) => {
        const chosen = LANGUAGES.find((item) => item.code === event.target.value);
        if (chosen) setLanguage(timeline, chosen.code);
      }}
    >
      {LANGUAGES.map((item) => (
        <option key={item.code} value={item.code} lang={item.code}>
          {item.name}
        </option>
      ))}
    </select>
  );
}

/** Says that a language could not be loaded, and offers to try again. */
export function LanguageFailed() {
  const timeline = useTimeline();
  const failed = useStore(timeline.language, (state) => state.failed);
  const words = useWords();
  const name = LANGUAGES.find(({ code }) => code === failed)?.name;
  if (!failed || !name) return null;
  return (
    <div className="notice" role="status">
      <span>{words.language.failed(name)}</span>
      <button type="button" className="button" onClick={() => setLanguage(timeline, failed)}>
        {words.tryAgain}
      </button>
    </div>
  );
}
