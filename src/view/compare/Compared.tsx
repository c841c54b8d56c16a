import { useMemo } from "react";
import { compareWords } from "../../i18n/compareWords";
import { comparedStore, endComparison } from "../../store/compare";
import { periodOf } from "../../store/period";
import {
  TimelineContext,
  useSettledState,
  useTimeline,
  useTimelineState,
  useWords,
} from "../base/context";
import { focusPlace } from "../base/places";
import { useLazyWords } from "../base/useLazyWords";
import { Chart } from "../chart/Chart";
import "./compared.css";

/** The second picture: another period on the same scale, which can be moved by itself. */
export function Compared() {
  const timeline = useTimeline();
  const { store } = timeline;
  const second = useMemo(() => ({ ...timeline, store: comparedStore(timeline.store) }), [timeline]);
  const data = useTimelineState((state) => state.data);
  const compared = useSettledState((state) => state.compared);
  const { formats } = useWords();
  const words = useLazyWords(compareWords);
  if (!data || !compared || !words) return null;
  const title = words.compared(formats.range(...periodOf(data, compared)));
  const end = () => {
    endComparison(store);
    focusPlace("main");
  };
  return (
    <>
      <div className="compared-head">
        <strong>{title}</strong>
        <button
          type="button"
          className="button is-icon"
          aria-label={words.end}
          title={words.end}
          onClick={end}
        >
          ×
        </button>
      </div>
      <TimelineContext value={second}>
        <Chart label={title} />
      </TimelineContext>
    </>
  );
}
