import { useRef } from "react";
import type { Source } from "../../model/schema";
import { select } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { lazyPart } from "../base/lazyPart";
import { usePlace } from "../base/places";
import "./compact.css";

// Most frames never show it.
const WhenComplete = lazyPart(() =>
  import("../base/WhenComplete").then(({ WhenComplete }) => WhenComplete),
);

const Origin = lazyPart(() => import("../details/Origin").then(({ Origin }) => Origin));
const Accounts = lazyPart(() => import("../details/Accounts").then(({ Accounts }) => Accounts));

function linkTo({ title, url }: Source) {
  return url ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  ) : (
    title
  );
}

/** The open event in a few lines, over the lower edge of the picture. */
export function Compact() {
  const { store } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const selected = useTimelineState((state) => state.selected);
  const event = selected === null ? undefined : data?.dataset.events[selected];
  const isLoaded = useTimelineState((state) => state.detailsStatus === "loaded");
  const { formats, close, details } = useWords();
  const article = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  usePlace("opened", article, () => heading.current?.focus());
  if (!event) return null;
  const source = event.sources?.find(({ url }) => url);
  return (
    <article ref={article} className="compact" aria-label={details.label}>
      <button
        type="button"
        className="button is-icon"
        aria-label={close}
        onClick={() => select(store, null)}
      >
        ×
      </button>
      <p className="compact-date">{formats.date(event.date)}</p>
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {event.title}
      </h2>
      {!isLoaded && <WhenComplete />}
      {event.summary && <p dir="auto">{event.summary}</p>}
      {data && event.accounts && <Accounts event={event} data={data} source={linkTo} />}
      {source?.url && (
        <p className="compact-date">
          {details.sources}: {linkTo(source)}
        </p>
      )}
      {event.origin && <Origin origin={event.origin} />}
    </article>
  );
}
