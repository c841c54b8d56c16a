import { useEffect, useMemo, useRef, useState } from "react";
import type { FigurePhrases } from "../../i18n/en/figure";
import type { SaveWords } from "../../i18n/en/save";
import { themeOf } from "../../marks/tokens";
import type { Domain } from "../../model/time";
import { periodOf } from "../../store/period";
import { toAddress } from "../../store/url/url";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { useChosenSeries } from "../series/useSeries";
import { download } from "./download";
import { fileName } from "./fileName";
import { type DrawnFigure, drawFigure, paintOn, toPng, toSvg } from "./picture";

/** Sizes of pictures, px: a slide, a post, a phone. */
const SHAPES = {
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  tall: { width: 720, height: 1280 },
} as const;
type Shape = keyof typeof SHAPES;
const RATIOS = [1, 2, 3] as const;
const THEMES = ["light", "dark"] as const;

interface Props {
  readonly words: SaveWords;
  readonly phrases: FigurePhrases;
}

/** The view as a picture: a preview, its shape and colours, and the files to save. */
export function Pictures({ words, phrases }: Props) {
  const { store, language } = useTimeline();
  const [shape, setShape] = useState<Shape>("wide");
  const [theme, setTheme] = useState<(typeof THEMES)[number]>("light");
  const [outcome, setOutcome] = useState<string | null>(null);
  const [period, setPeriod] = useState<Period>("shown");
  const periods = usePeriods();
  const drawn = useFigure(phrases, shape, theme, period === "compared");
  if (!drawn) return null;
  const { width, height } = drawn.figure;
  const save = (content: Blob | null, ending: string) => {
    if (!content) return setOutcome(words.failed);
    const name = fileName(drawn.words.title, toAddress(store.getState()), ending);
    download(content, name);
    setOutcome(words.saved(name));
  };
  const keepSvg = () => {
    const svg = toSvg(drawn, language.getState().code);
    save(new Blob([svg], { type: "image/svg+xml" }), ".svg");
  };
  const keepPng = async (ratio: number) =>
    save(await toPng(drawn, ratio), ratio === 1 ? ".png" : `@${ratio}x.png`);
  return (
    <section aria-labelledby="save-picture">
      <h3 id="save-picture">{words.picture}</h3>
      <p>{words.pictureHint}</p>
      <Preview drawn={drawn} label={words.preview(drawn.words.title)} />
      <div className="choices">
        {periods && (
          <Choice label={words.period} value={period} options={periods} onChoose={setPeriod} />
        )}
        <Choice label={words.shape} value={shape} options={words.shapes} onChoose={setShape} />
        <Choice
          label={words.colours}
          value={theme}
          options={{ light: words.light, dark: words.dark }}
          onChoose={setTheme}
        />
      </div>
      <div className="choices">
        {RATIOS.map((ratio) => (
          <button key={ratio} type="button" className="button" onClick={() => keepPng(ratio)}>
            {words.png(width * ratio, height * ratio)}
          </button>
        ))}
        <button type="button" className="button" onClick={keepSvg}>
          {words.svg}
        </button>
      </div>
      <p role="status" className="outcome">
        {outcome}
      </p>
    </section>
  );
}

type Period = "shown" | "compared";

/** The periods that a picture can show, in words; null if nothing is compared. */
function usePeriods(): Readonly<Record<Period, string>> | null {
  const data = useTimelineState((state) => state.data);
  const domain = useTimelineState((state) => state.domain);
  const compared = useTimelineState((state) => state.compared);
  const { formats } = useWords();
  if (!data || !compared) return null;
  const say = (period: Domain) => formats.range(...periodOf(data, period));
  return { shown: say(domain), compared: say(compared) };
}

/** The figure of the view as of when the panel opens; laid out again when the choices change. */
function useFigure(
  phrases: FigurePhrases,
  shape: Shape,
  theme: (typeof THEMES)[number],
  isCompared: boolean,
): DrawnFigure | null {
  const timeline = useTimeline();
  const words = useWords();
  const data = useTimelineState((state) => state.data);
  const series = useChosenSeries();
  return useMemo(
    () =>
      data &&
      drawFigure({ timeline, words, phrases, series, isCompared }, SHAPES[shape], themeOf(theme)),
    [timeline, data, words, phrases, series, isCompared, shape, theme],
  );
}

/** A small preview of the picture. */
function Preview({ drawn, label }: { drawn: DrawnFigure; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) paintOn(canvas.current, drawn, 1);
  }, [drawn]);
  return <canvas ref={canvas} className="preview" role="img" aria-label={label} />;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const names = Object.entries(options) as [T, string][];
  return (
    <label>
      {label}{" "}
      <select
        className="button"
        value={value}
        onChange={(event) => {
          const chosen = names.find(([name]) => name === event.target.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {names.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
