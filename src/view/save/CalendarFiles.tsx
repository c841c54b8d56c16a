import type { SaveWords } from "../../i18n/en/save";
import { writeDay } from "../../model/day";
import type { CalendarFile } from "../../model/export/ics";
import type { TimeRange } from "../../store/url/timeRange";
import { useWords } from "../base/context";

interface Props {
  readonly files: readonly CalendarFile[];
  readonly words: SaveWords;
  readonly save: (text: string, time: TimeRange) => void;
}

/** A calendar that is too large for one file, as a file for each period. */
export function CalendarFiles({ files, words, save }: Props) {
  const { formats } = useWords();
  return (
    <section aria-label={words.calendars}>
      <p>{words.calendarsHint}</p>
      <ul className="choices">
        {files.map(({ text, events }) => {
          const starts = events.map(({ date }) => date.start).filter(Number.isFinite);
          const [first = 0, last = first] = [starts[0], starts.at(-1)];
          const period = formats.range(first, last + 1);
          return (
            <li key={`${first} ${last}`}>
              <button
                type="button"
                className="button"
                aria-label={words.saveAs(`ICS, ${period}`)}
                onClick={() => save(text, { from: writeDay(first), to: writeDay(last) })}
              >
                {period}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
