import { contentsWords } from "../../i18n/contentsWords";
import { visit } from "../../store/store";
import { flyTo } from "../base/animate";
import { useSettledState, useTimeline, useTimelineState, useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { type PlacedEra, useEras } from "../chart/Eras";
import { StoryList } from "../story/StoryList";
import { eraInView } from "./eraInView";
import { foremostEvents } from "./foremostEvents";
import "./contents.css";

/** What there is to see, while no event is open: the eras, or the foremost events; and the stories. */
export function Contents() {
  const eras = useEras();
  const stories = useTimelineState((state) => state.data?.dataset.stories) ?? [];
  const words = useWords();
  return (
    <div className="contents">
      {eras.length > 0 ? <EraList eras={eras} /> : <Foremost />}
      {stories.length > 0 && (
        <section className="contents-stories" aria-label={words.stories.title}>
          <h2>{words.stories.title}</h2>
          <StoryList />
        </section>
      )}
    </div>
  );
}

function EraList({ eras }: { eras: readonly PlacedEra[] }) {
  const { store } = useTimeline();
  const domain = useSettledState((state) => state.domain);
  const { chart } = useWords();
  const current = eraInView(eras, domain);
  return (
    <ol aria-label={chart.eras}>
      {eras.map((era) => (
        <li key={era.id}>
          <button
            type="button"
            aria-current={era === current ? "true" : undefined}
            onClick={() => flyTo(store, era.domain)}
          >
            <b dir="auto">{era.name}</b> <small>{era.years}</small>
            {era.summary && <span dir="auto">{era.summary}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The most important of the events that pass the filter, by time. */
function Foremost() {
  const { store, selectors } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const matching = useTimelineState(selectors.indices);
  const { formats } = useWords();
  const words = useLazyWords(contentsWords);
  if (!words) return null;
  if (!data || matching.length === 0) return <p className="contents-hint">{words.none}</p>;
  return (
    <section aria-label={words.foremost}>
      <h2>{words.foremost}</h2>
      <ol>
        {foremostEvents(data.columns.importance, matching).map((index) => {
          const event = data.dataset.events[index];
          return (
            event && (
              <li key={event.id}>
                <button type="button" onClick={() => visit(store, index)}>
                  <b dir="auto">{event.title}</b> <small>{formats.date(event.date)}</small>
                </button>
              </li>
            )
          );
        })}
      </ol>
      <p className="contents-hint">{words.hint}</p>
    </section>
  );
}
