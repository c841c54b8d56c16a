import { useState } from "react";
import { useStore } from "zustand";
import type { FigurePhrases } from "../../i18n/en/figure";
import type { SaveWords } from "../../i18n/en/save";
import { themeOf } from "../../marks/tokens";
import type { Data } from "../../store/data";
import { hasSite } from "../../store/source";
import { EMPTY_ADDRESS } from "../../store/url/url";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { useChosenSeries } from "../series/useSeries";
import { download } from "./download";
import { fileName } from "./fileName";
import { drawFigure, toSvg } from "./picture";
import { fillTemplate } from "./webPage";
import { writeWhole } from "./whole";

/** The page without data, which a build writes. */
const TEMPLATE = "./saved.html";

/** The size of the picture in the page; px. */
const SIZE = { width: 1200, height: 675 };

interface Props {
  readonly data: Data;
  readonly words: SaveWords;
  readonly phrases: FigurePhrases;
}

/** Saves the events that match the filters as a page of their own: one file with the app, the data and a picture. */
export function OnePage({ data, words, phrases }: Props) {
  const timeline = useTimeline();
  const { store, selectors, language } = timeline;
  const code = useStore(language, ({ code }) => code);
  const interfaceWords = useWords();
  const series = useChosenSeries();
  const indices = useTimelineState(selectors.indices);
  const [outcome, setOutcome] = useState<string | null>(null);
  const save = async () => {
    setOutcome(words.pageComing);
    const template = await loadTemplate();
    if (template === null) return setOutcome(words.pageFailed);
    const { title = interfaceWords.view.timeline, description = "" } = data.dataset.about;
    const events = Array.from(indices).flatMap((i) => data.dataset.events[i] ?? []);
    const { text, isWhole } = await writeWhole(timeline, events);
    const drawn = drawFigure(
      { timeline, words: interfaceWords, phrases, series },
      SIZE,
      themeOf("light"),
    );
    const page = fillTemplate(template, {
      lang: code,
      title,
      description,
      picture: drawn ? toSvg(drawn, code, "picture-") : "",
      data: JSON.stringify(JSON.parse(text)),
    });
    const name = fileName(title, EMPTY_ADDRESS, ".html");
    download(new Blob([page], { type: "text/html;charset=utf-8" }), name);
    setOutcome(isWhole ? words.saved(name) : `${words.saved(name)}. ${words.notWhole}`);
  };
  // A page that was saved is such a file itself.
  if (!hasSite(store.getState())) return null;
  return (
    <section aria-labelledby="save-page">
      <h3 id="save-page">{words.page}</h3>
      <p>{words.pageHint}</p>
      <div className="choices">
        <button type="button" className="button" onClick={save}>
          {words.pageAction}
        </button>
      </div>
      <p role="status" className="outcome">
        {outcome}
      </p>
    </section>
  );
}

/** Null if it cannot be loaded, as offline. */
async function loadTemplate(): Promise<string | null> {
  try {
    const response = await fetch(TEMPLATE);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
