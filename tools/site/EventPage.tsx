import { Fragment } from "react";
import type { TimelineEvent } from "../../src/model/dataset";
import { linkGroups } from "../../src/store/links";
import { eventPath, type FacetKind, rootOf, storyPath } from "../../src/store/url/paths";
import { Accounts } from "./Accounts";
import { EventLink, writePage } from "./Document";
import type { Edition, Site } from "./edition";
import { FacetLink } from "./FacetLink";
import { type Facet, facetsOfEvent } from "./facets";
import { eventFacts } from "./facts";
import { pictureOf } from "./pictures";
import { SourceLine } from "./SourceLine";
import { shorten } from "./shorten";
import { Trail } from "./Trail";

/** The page of an event, for readers without scripts and for search engines. */
export function writeEventPage(site: Site, edition: Edition, event: TimelineEvent): string {
  const { words, code, data } = edition;
  const root = rootOf(eventPath(code, event.id));
  const facets = facetsOfEvent(edition, data.indexOf(event.id) ?? -1);
  const date = words.formats.date(event.date);
  return writePage({
    site,
    edition,
    path: (other) => eventPath(other, event.id),
    head: {
      title: `${event.title} (${date})`,
      description: shorten(event.summary ?? event.title),
      type: "article",
      picture: pictureOf(edition.data.dataset, event.id),
      facts: eventFacts(site, edition, event),
      hasEmbed: true,
    },
    children: <Event {...{ edition, event, root, facets }} />,
  });
}

interface Props {
  readonly edition: Edition;
  readonly event: TimelineEvent;
  readonly root: string;
  /** Those that the event belongs to. */
  readonly facets: readonly Facet[];
}

function Event(props: Props) {
  const { edition, event, root, facets } = props;
  const { words, pages, code } = edition;
  const { details, formats } = words;
  return (
    <article>
      <Trail edition={edition} root={root}>
        {facets
          .filter(({ time }) => time)
          .map((facet) => (
            <FacetLink key={facet.kind} {...{ edition, facet, root }} />
          ))}
      </Trail>
      <p className="date">{formats.date(event.date)}</p>
      <h1 dir="auto" lang={event.lang?.title}>
        {event.title}
      </h1>
      <Effects {...props} />
      {event.summary && (
        <p dir="auto" lang={event.lang?.summary}>
          {event.summary}
        </p>
      )}
      {event.disputed && (
        <p className="dispute">
          <strong>{details.disputed}.</strong>{" "}
          <span dir="auto" lang={event.lang?.disputed}>
            {event.disputed}
          </span>
        </p>
      )}
      {event.accounts && <Accounts edition={edition} event={event} />}
      <p>
        <a className="open" href={`${root}?event=${encodeURIComponent(event.id)}&lang=${code}`}>
          {pages.open}
        </a>
      </p>
      <Facts {...props} />
      <h2>{details.sources}</h2>
      {event.sources?.length ? (
        <ul>
          {event.sources.map((source) => (
            <li key={`${source.url} ${source.title}`}>
              <SourceLine edition={edition} source={source} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{details.noSources}</p>
      )}
      <Neighbours {...props} />
    </article>
  );
}

function Effects(props: Props) {
  const { edition, event } = props;
  const { details, formats } = edition.words;
  const effects = edition.data.columns.lanes.flatMap(({ id, name }) => {
    const effect = event.effects?.[id];
    return effect === undefined ? [] : [{ id, name, effect }];
  });
  if (effects.length === 0) return null;
  return (
    <ul className="effects" aria-label={details.effects}>
      {effects.map(({ id, name, effect }) => (
        <li key={id} className={effect > 0 ? "is-warm" : effect < 0 ? "is-cold" : undefined}>
          <Named {...props} kind="relation" id={id} name={name} />{" "}
          <strong>{formats.signed(effect)}</strong> {details.effect(effect)}
        </li>
      ))}
    </ul>
  );
}

function Facts(props: Props) {
  const { edition, event } = props;
  const { details } = edition.words;
  const { actors, topics } = edition.data.dataset;
  const place = event.place?.name;
  return (
    <>
      {(event.actors?.length || event.topics?.length || place) && (
        <dl>
          <Names {...props} title={details.actors} kind="country" ids={event.actors} all={actors} />
          <Names {...props} title={details.topics} kind="topic" ids={event.topics} all={topics} />
          {place && (
            <div>
              <dt>{details.place}</dt>
              <dd>{place}</dd>
            </div>
          )}
        </dl>
      )}
      {event.importance !== undefined && <p>{details.importance(event.importance)}</p>}
    </>
  );
}

interface NamesOf extends Props {
  readonly title: string;
  readonly kind: FacetKind;
  readonly ids: readonly string[] | undefined;
  readonly all: readonly { readonly id: string; readonly name: string }[];
}

function Names({ title, ids = [], all, ...props }: NamesOf) {
  if (ids.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {ids.map((id, i) => (
          <Fragment key={id}>
            {i > 0 && ", "}
            <Named {...props} id={id} name={all.find((one) => one.id === id)?.name ?? id} />
          </Fragment>
        ))}
      </dd>
    </div>
  );
}

interface NameOf extends Props {
  readonly kind: FacetKind;
  readonly id: string;
  readonly name: string;
}

/** A name with a link to its page, if it has one. */
function Named({ edition, root, facets, kind, id, name }: NameOf) {
  const facet = facets.find((one) => one.kind === kind && one.id === id);
  return facet ? <FacetLink {...{ edition, root, facet }} /> : name;
}

/** The linked events, the stories with this event, and the events before and after. */
function Neighbours({ edition, event, root }: Props) {
  const { words, pages, data, code } = edition;
  const index = data.indexOf(event.id) ?? 0;
  const stories = data.dataset.stories.filter(({ steps }) =>
    steps.some((step) => step.event === event.id),
  );
  return (
    <>
      {linkGroups(event, data).map(({ kind, isBack, events }) => (
        <section key={`${kind} ${isBack}`}>
          <h2>{isBack ? words.details.backlinks[kind] : words.details.links[kind]}</h2>
          <ul>
            {events.map((other) => (
              <li key={other}>
                <EventLink edition={edition} index={other} root={root} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {stories.length > 0 && (
        <section>
          <h2>{pages.inStories}</h2>
          <ul>
            {stories.map(({ id, title }) => (
              <li key={id}>
                <a href={root + storyPath(code, id)}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <nav aria-labelledby="around">
        <h2 id="around">{pages.around}</h2>
        <ul>
          {index > 0 && (
            <li>
              {pages.before}: <EventLink edition={edition} index={index - 1} root={root} />
            </li>
          )}
          {index < data.dataset.events.length - 1 && (
            <li>
              {pages.after}: <EventLink edition={edition} index={index + 1} root={root} />
            </li>
          )}
        </ul>
      </nav>
    </>
  );
}
