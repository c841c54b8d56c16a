import { type FormEvent, useId, useState } from "react";
import { compareWords } from "../../i18n/compareWords";
import type { Domain } from "../../model/time";
import { compareWith, endComparison } from "../../store/compare";
import { readTimeRange, toDomain } from "../../store/url/timeRange";
import { useTimeline, useTimelineState } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { useEras } from "../chart/Eras";
import "../controls/fields.css";
import "./compareOptions.css";

/** The eras, and any other period, to compare the one in view with; `onDone` is called once one is chosen. */
export function CompareOptions({ onDone }: { onDone: () => void }) {
  const { store } = useTimeline();
  const isComparing = useTimelineState((state) => state.compared !== null);
  const eras = useEras();
  const words = useLazyWords(compareWords);
  if (!words) return null;
  const choose = (period: Domain) => {
    compareWith(store, period);
    onDone();
  };
  return (
    <div className="compare-options">
      <p>{words.hint}</p>
      {eras.length > 0 && (
        <ul>
          {eras.map(({ id, name, years, domain }) => (
            <li key={id}>
              <button type="button" onClick={() => choose(domain)}>
                <span dir="auto">{name}</span> <small>{years}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <AnyPeriod onChoose={choose} />
      {isComparing && (
        <button
          type="button"
          className="button compare-options-end"
          onClick={() => {
            endComparison(store);
            onDone();
          }}
        >
          {words.end}
        </button>
      )}
    </div>
  );
}

/** The longest date that is read. */
const LONGEST = 12;

/** Two fields for the first and the last date of a period. */
function AnyPeriod({ onChoose }: { onChoose: (period: Domain) => void }) {
  const extent = useTimelineState((state) => state.data?.columns.extent);
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const words = useLazyWords(compareWords);
  if (!words || !extent) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [from, to] = ["from", "to"].map((name) => String(form.get(name)).trim());
    const range = readTimeRange(`${from}..${to}`);
    setWrong(range === null);
    if (range) onChoose(toDomain(range, extent));
  };
  return (
    <form className="fields" onSubmit={submit}>
      {(["from", "to"] as const).map((name) => (
        <label key={name}>
          {words[name]}
          <input
            name={name}
            type="text"
            autoComplete="off"
            maxLength={LONGEST}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? id : undefined}
          />
        </label>
      ))}
      <button type="submit" className="button">
        {words.show}
      </button>
      <p id={id} role="status">
        {isWrong && words.wrong}
      </p>
    </form>
  );
}
