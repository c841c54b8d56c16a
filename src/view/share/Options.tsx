import type { ShareWords } from "../../i18n/en/share";
import { LANGUAGES } from "../../model/language";
import type { ThemeChoice } from "../../store/url/address";
import { useTimelineState } from "../base/context";
import { Choice } from "./Choice";
import type { Choices } from "./choices";

/** What the options of the dialog show and change. */
export interface OptionProps {
  readonly words: ShareWords;
  readonly choices: Choices;
  readonly onChoose: (change: Partial<Choices>) => void;
}

/** What a link or a frame opens with. */
export function Starts({ words, choices: { start }, onChoose }: OptionProps) {
  const stories = useTimelineState((state) => state.data?.dataset.stories);
  const choose = (value: string) => {
    if (value === "now" || value === "all") onChoose({ start: value });
    else onChoose({ start: { story: value.slice(STORY.length) } });
  };
  const value = typeof start === "string" ? start : STORY + start.story;
  return (
    <Choice label={words.start} value={value} onChoose={choose}>
      <option value="now">{words.starts.now}</option>
      <option value="all">{words.starts.all}</option>
      {stories?.map(({ id, title }) => (
        <option key={id} value={STORY + id}>
          {words.story(title)}
        </option>
      ))}
    </Choice>
  );
}

const STORY = "story:";
const READER = "reader";
const THEMES: readonly ThemeChoice[] = ["auto", "light", "dark"];

/** The language and the theme. */
export function Look({ words, choices: { lang, theme }, onChoose }: OptionProps) {
  return (
    <>
      <Choice
        label={words.language}
        value={lang ?? READER}
        onChoose={(value) =>
          onChoose({ lang: LANGUAGES.find(({ code }) => code === value)?.code ?? null })
        }
      >
        <option value={READER}>{words.readers}</option>
        {LANGUAGES.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice
        label={words.theme}
        value={theme}
        onChoose={(value) => onChoose({ theme: THEMES.find((name) => name === value) ?? "auto" })}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {words.themes[name]}
          </option>
        ))}
      </Choice>
    </>
  );
}
