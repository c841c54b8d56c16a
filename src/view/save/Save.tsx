import { figureSpeech } from "../../i18n/figure/words";
import type { SaveWords } from "../../i18n/save/en";
import { saveWords } from "../../i18n/save/words";
import { Rest } from "../details/Rest";
import { useLateWords } from "../lateWords";
import { useTimelineState } from "../timeline";
import { Events } from "./Events";
import { Pictures } from "./Pictures";
import "./save.css";

/** What is on screen, to take along: as a picture, as data, on paper. */
export function Save() {
  const words = useLateWords(saveWords);
  const speech = useLateWords(figureSpeech);
  const data = useTimelineState((state) => state.data);
  if (!words || !speech || !data) return null;
  return (
    <div className="save">
      <Pictures words={words} speech={speech} />
      <Rest>
        <Events data={data} words={words} />
        <Print words={words} />
      </Rest>
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
