import type { Px } from "../../layout/scale";
import { FONTS } from "../../store/url/address";
import { HEIGHTS } from "../../store/url/paramValues";
import { Choice } from "./Choice";
import type { OptionProps } from "./Options";
import { FIRST_HEIGHT } from "./snippet";

const LOWEST: Px = 320;
const HIGHEST: Px = 2000;

/** The height of a frame, and whether it has the filters. */
export function Height({
  words,
  choices: { frameHeight, hasFilters, height },
  onChoose,
}: OptionProps) {
  const isFixed = frameHeight !== "automatic";
  return (
    <>
      <Choice
        label={words.height}
        value={isFixed ? "fixed" : "automatic"}
        onChoose={(value) =>
          onChoose({ frameHeight: value === "fixed" ? FIRST_HEIGHT : "automatic" })
        }
      >
        <option value="automatic">{words.automatic}</option>
        <option value="fixed">{words.fixed}</option>
      </Choice>
      {isFixed ? (
        <Pixels
          label={words.pixels}
          limits={[LOWEST, HIGHEST]}
          value={frameHeight}
          onChoose={(frameHeight) => frameHeight !== null && onChoose({ frameHeight })}
        />
      ) : (
        <Pixels
          label={words.picture}
          limits={HEIGHTS}
          value={height}
          empty={words.byWidth}
          onChoose={(height) => onChoose({ height })}
        />
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

interface PixelsProps {
  readonly label: string;
  readonly limits: readonly [Px, Px];
  readonly value: Px | null;
  /** What an empty field stands for. */
  readonly empty?: string;
  readonly onChoose: (value: Px | null) => void;
}

/** A field for a height; null if it is empty. */
function Pixels({ label, limits: [min, max], value, empty, onChoose }: PixelsProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={min}
        max={max}
        placeholder={empty}
        defaultValue={value ?? ""}
        // While a number is being typed it may not be valid yet: the last valid one stays.
        onChange={({ target }) =>
          target.validity.valid && onChoose(target.value === "" ? null : target.valueAsNumber)
        }
      />
    </label>
  );
}

const OWN_WORDS = [
  ["title", 120],
  ["note", 240],
  ["credit", 120],
] as const;
const PAGE = "page";
const OWN = "own";

/** The editor's own words around the picture, its letters and its ground. */
export function OwnWords({ words, choices, onChoose }: OptionProps) {
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
      <Choice
        label={words.background}
        value={choices.bg ?? OWN}
        onChoose={(value) => onChoose({ bg: value === "none" ? "none" : null })}
      >
        <option value={OWN}>{words.backgrounds.own}</option>
        <option value="none">{words.backgrounds.none}</option>
      </Choice>
    </>
  );
}
