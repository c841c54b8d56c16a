import type { SaveWords } from "../../i18n/en/save";
import { figurePhrases } from "../../i18n/figureWords";
import { saveWords } from "../../i18n/saveWords";
import { useTimelineState } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { WhenComplete } from "../base/WhenComplete";
import { Events } from "./Events";
import { OnePage } from "./OnePage";
import { Pictures } from "./Pictures";
import "./save.css";

/** Saves the view: as a picture, as a page, as data, or on paper. */
export function Save() {
  const words = useLazyWords(saveWords);
  const phrases = useLazyWords(figurePhrases);
  const data = useTimelineState((state) => state.data);
  if (!words || !phrases || !data) return null;
  return (
    <div className="save">
      <Pictures words={words} phrases={phrases} />
      <WhenComplete>
        <OnePage data={data} words={words} phrases={phrases} />
        <Events data={data} words={words} />
        <Print words={words} />
      </WhenComplete>
    </div>
  );
}

function Print({ words }: { words: SaveWords }) {
  return (
    <section aria-labelledby="save-print">
      <h3 id="save-print">{words.print}</h3>
      <p>{words.printHint}</p>
      <div className="choices">
        <button type="button" className="button" onClick={() => window.print()}>
          {words.printAction}
        </button>
      </div>
    </section>
  );
}
