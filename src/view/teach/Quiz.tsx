import { useState } from "react";
import type { TeachWords } from "../../i18n/en/teach";
import { HIDDEN, type Hidden } from "../../model/hidden";
import { judge, moved, shuffle, type Verdict } from "../../model/quiz";
import type { Story } from "../../model/schema";
import type { Data } from "../../store/data";
import { useWords } from "../base/context";
import { Dialog } from "../controls/Dialog";
import { Ordering } from "./Ordering";
import "./quiz.css";

interface Props {
  readonly words: TeachWords;
  readonly data: Data;
  readonly story: Story;
  readonly hidden: Hidden;
  /** Leaves something else to find; null ends the quiz. */
  readonly onHide: (hidden: Hidden | null) => void;
}

/** The events of a story to put in order: by their dates, which are hidden, or beside them. */
export function Quiz({ words, data, story, hidden, onHide }: Props) {
  const { formats } = useWords();
  const [items, setItems] = useState<readonly Item[]>(() =>
    shuffle(itemsOf(data, story), Math.random),
  );
  const [verdicts, setVerdicts] = useState<readonly Verdict[] | null>(null);
  const [said, setSaid] = useState("");
  const starts = items.map(({ start }) => start);
  const sorted = items.toSorted((a, b) => a.start - b.start);
  const dateOf = (item: Item | undefined) => (item ? formats.date(item.event.date) : "");
  const arrange = (next: readonly Item[], what = "") => {
    setItems(next);
    setVerdicts(null);
    setSaid(what);
  };
  const move = (from: number, to: number) => {
    const next = moved(items, from, to);
    const title = items[from]?.event.title ?? "";
    if (next !== items) arrange(next, words.moved(title, to + 1, items.length));
  };
  const check = () => {
    const found = judge(starts);
    setVerdicts(found);
    setSaid(words.result(found.filter((verdict) => verdict === "right").length, items.length));
  };
  return (
    <Dialog title={`${words.quiz}: ${story.title}`} onClose={() => onHide(null)}>
      <div className="quiz">
        <label>
          {words.hide}{" "}
          <select
            className="button"
            value={hidden}
            onChange={({ target }) => onHide(HIDDEN.find((one) => one === target.value) ?? null)}
          >
            {HIDDEN.map((one) => (
              <option key={one} value={one}>
                {words.hidden[one]}
              </option>
            ))}
          </select>
        </label>
        <p>
          {words.tasks[hidden]} {words.how}
        </p>
        <Ordering
          words={words}
          onMove={move}
          rows={items.map((item, i) => ({
            id: item.event.id,
            title: item.event.title,
            // Beside its place stands the date that belongs there, or its own once it was found.
            label: hidden === "titles" ? dateOf(sorted[i]) : `${i + 1}`,
            verdict: verdicts?.[i] ?? null,
            note: hidden === "dates" && verdicts?.[i] === "right" ? dateOf(item) : "",
          }))}
        />
        <p className="quiz-result" role="status">
          {said}
        </p>
        <div className="quiz-actions">
          <button type="button" className="button is-main" onClick={check}>
            {words.check}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => arrange(shuffle(items, Math.random))}
          >
            {words.again}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              arrange(sorted);
              setVerdicts(sorted.map(() => "right"));
            }}
          >
            {words.solve}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

type Item = ReturnType<typeof itemsOf>[number];

/** The events of a story with their starts, each once. */
function itemsOf({ dataset, columns, indexOf }: Data, { steps }: Story) {
  const indices = new Set(steps.map(({ event }) => indexOf(event)));
  return [...indices].flatMap((index) => {
    const event = dataset.events[index ?? -1];
    return event && index !== undefined ? [{ event, start: columns.start[index] ?? 0 }] : [];
  });
}
