import type { ReactNode } from "react";
import type { ShareWords } from "../../i18n/en/share";
import { LANGUAGES } from "../../model/language";
import { FONTS, type ThemeChoice } from "../../store/url/address";
import { useTimelineState } from "../base/context";
import type { Choices } from "./choices";
import { FIRST_HEIGHT } from "./snippet";

interface Props {
  readonly words: ShareWords;
  readonly choices: Choices;
  readonly onChoose: (change: Partial<Choices>) => void;
}

/** What a link or a frame opens with. */
export function Starts({ words, choices: { start }, onChoose }: Props) {
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
export function Look({ words, choices: { lang, theme }, onChoose }: Props) {
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

const LOWEST = 320;
const HIGHEST = 2000;

/** The height of a frame, and whether it has the filters. */
export function Height({ words, choices: { height, hasFilters }, onChoose }: Props) {
  const isFixed = height !== "automatic";
  return (
    <>
      <Choice
        label={words.height}
        value={isFixed ? "fixed" : "automatic"}
        onChoose={(value) => onChoose({ height: value === "fixed" ? FIRST_HEIGHT : "automatic" })}
      >
        <option value="automatic">{words.automatic}</option>
        <option value="fixed">{words.fixed}</option>
      </Choice>
      {isFixed && (
        <label>
          {words.pixels}
          <input
            type="number"
            min={LOWEST}
            max={HIGHEST}
            step={10}
            defaultValue={height}
            // While a number is being typed it may not be valid yet: the last valid one stays.
            onChange={({ target }) =>
              target.validity.valid &&
              target.value !== "" &&
              onChoose({ height: target.valueAsNumber })
            }
          />
        </label>
      )}
      <label className="dialog-check">
        <input
          type="checkbox"
          checked={hasFilters}
          onChange={({ target }) => onChoose({ hasFilters: target.checked })}
        />{" "}
        {words.controls}
      </label>
    </>
  );
}

const OWN_WORDS = [
  ["title", 120],
  ["note", 240],
  ["credit", 120],
] as const;
const PAGE = "page";

/** The editor's own words around the picture, and its letters. */
export function OwnWords({ words, choices, onChoose }: Props) {
  return (
    <>
      {OWN_WORDS.map(([name, most]) => (
        <label key={name}>
          {words.own[name]}
          <input
            type="text"
            dir="auto"
            maxLength={most}
            value={choices[name]}
            onChange={({ target }) => onChoose({ [name]: target.value })}
          />
        </label>
      ))}
      <Choice
        label={words.font}
        value={choices.font ?? PAGE}
        onChoose={(value) => onChoose({ font: FONTS.find((font) => font === value) ?? null })}
      >
        <option value={PAGE}>{words.fonts.page}</option>
        {FONTS.map((font) => (
          <option key={font} value={font}>
            {words.fonts[font]}
          </option>
        ))}
      </Choice>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <label>
      {label}
      <select className="button" value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </label>
  );
}
