import type { ReactNode } from "react";
import type { TimelineEvent } from "../../model/dataset";
import { useTimelineState, useWords } from "../base/context";
import type { Handout } from "./handout";
import { SourcesOnPaper } from "./SourcesOnPaper";

interface Props {
  readonly handout: Handout;
  readonly figure: ReactNode;
}

/** A story on paper: the picture, then the steps with blanks for what is left to find, and the sources at the end. */
export function HandoutOnPaper({ handout, figure }: Props) {
  const { story } = handout;
  const data = useTimelineState((state) => state.data);
  const { details } = useWords();
  if (!data) return null;
  const steps = story.steps.map(({ event, text }) => ({
    event: data.dataset.events[data.indexOf(event) ?? -1],
    text,
  }));
  return (
    <>
      <h2 dir="auto">{story.title}</h2>
      {story.summary && <p dir="auto">{story.summary}</p>}
      {figure}
      <ol className="print-steps">
        {steps.map(({ event, text }, i) => (
          <li key={`${i} ${event?.id}`}>
            {event && <Head event={event} handout={handout} />}
            {text && <p dir="auto">{text}</p>}
          </li>
        ))}
      </ol>
      <section className="print-sources">
        <h2>{details.sources}</h2>
        <ol className="print-steps">
          {steps.map(({ event }, i) => (
            <li key={`${i} ${event?.id}`}>
              <SourcesOnPaper sources={event?.sources ?? []} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Head({ event, handout }: { readonly event: TimelineEvent; readonly handout: Handout }) {
  const { formats } = useWords();
  const { hidden, blank } = handout;
  return (
    <h4>
      {hidden === "dates" ? (
        <span className="print-blank is-short" role="img" aria-label={blank.dates} />
      ) : (
        formats.date(event.date)
      )}{" "}
      {hidden === "titles" ? (
        <span className="print-blank" role="img" aria-label={blank.titles} />
      ) : (
        <bdi>{event.title}</bdi>
      )}
    </h4>
  );
}
