import { parseDate } from "../../src/model/date";
import { TRANSLATIONS } from "../../src/model/language";
import { type Problem, quote } from "../../src/model/problem";
import { fold } from "../../src/model/search";
import { DAY } from "../../src/model/time";
import { sortEvents } from "./assemble";
import { checkAccounts } from "./checkAccounts";
import { checkAddresses } from "./checkAddresses";
import { checkPublishers } from "./checkPublishers";
import { problemIn, type RecordFile, type TimelineRecord } from "./read";
import type { EventFile } from "./schema";
import type { Path } from "./yaml";

type Event = RecordFile<EventFile>;

/** The problems between parts of the record that are each valid by the schema. */
export function checkRecord(record: TimelineRecord): Problem[] {
  const events = sortEvents(record.events);
  return [
    ...events.flatMap((event) => [
      ...checkName(event),
      ...checkSources(event),
      ...checkPowers(event, record),
      ...checkTranslations(event),
      ...checkAccounts(event, record),
    ]),
    ...checkLinks(events),
    ...checkTwins(events),
    ...checkStories(record),
    ...checkTimeline(record),
    ...checkCodebook(record),
    ...checkCodings(record),
    ...checkPublishers(record),
    ...checkAddresses(record),
  ];
}

/** The id of an event begins with its year, which is the name of its folder: so no two files can have one id. */
function checkName(event: Event): Problem[] {
  const year = /^-?\d+/.exec(event.value.date)?.[0] ?? "";
  const isInPlace =
    event.id.startsWith(`${year}-`) && event.path === `events/${year}/${event.id}.yaml`;
  if (isInPlace && /^[\w.:-]{1,160}$/.test(event.id)) return [];
  const expected = `expected a file events/${year}/${year}-….yaml`;
  return [problemIn(event, ["date"], `${expected} for ${event.value.date}, got ${event.path}`)];
}

/** An event of importance 4 or 5 needs more than one source. */
function checkSources(event: Event): Problem[] {
  const { importance, sources } = event.value;
  const least = importance >= 4 ? 2 : 1;
  if (sources.length >= least) return [];
  const message = `expected ${least} or more for importance ${importance}, got ${sources.length}`;
  return [problemIn(event, ["sources"], message)];
}

/** Words that name a power in a summary, for events in which none of its actors takes part. */
const SPEAKS_OF: Record<string, RegExp> = {
  russia: /Russia|Soviet|Moscow|Kremlin/,
  china: /China|Chinese|Beijing|Peking/,
  west: /the West|Western|United States|American|US |Washington|Britain|British|Europe|NATO|Japan/,
};

/** Only the two powers of a relation can move it. If one did not take part, the summary has to name it. */
function checkPowers(event: Event, { timeline }: TimelineRecord): Problem[] {
  const { actors, relations } = timeline.value;
  const { effects, en } = event.value;
  const powers = new Set(
    event.value.actors.map((id) => actors.find((actor) => actor.id === id)?.power),
  );
  return relations
    .filter(({ id }) => effects[id] !== undefined)
    .flatMap(({ id, between }) =>
      between
        .filter((power) => !powers.has(power) && !SPEAKS_OF[power]?.test(en.summary))
        .map((power) =>
          problemIn(
            event,
            ["effects", id],
            `expected an actor of ${power}, or its name in the summary, got neither`,
          ),
        ),
    );
}

/** A translation has the same texts as the English and no others. */
function checkTranslations(event: Event): Problem[] {
  const { en } = event.value;
  return TRANSLATIONS.flatMap((language) =>
    Object.keys(event.value[language] ?? {})
      .filter((key) => en[key as keyof typeof en] === undefined)
      .map((key) => problemIn(event, [language, key], `expected en.${key} beside it, got nothing`)),
  );
}

/** Dead links, links of an event to itself, and causes that come after their effects. */
function checkLinks(events: readonly Event[]): Problem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events.flatMap((event) =>
    (event.value.links ?? []).flatMap(({ to, as }, i) => {
      const path = ["links", i, "to"];
      const other = byId.get(to);
      if (!other || to === event.id)
        return [problemIn(event, path, `expected the id of another event, got "${to}"`)];
      const [mine, theirs] = [parseDate(event.value.date), parseDate(other.value.date)];
      if (!mine || !theirs) return [];
      const isWrong =
        (as === "leads-to" && theirs.end <= mine.start) ||
        (as === "responds-to" && theirs.start >= mine.end);
      const message = `expected "${as}" to fit the dates, got ${event.value.date} and ${other.value.date}`;
      return isWrong ? [problemIn(event, path, message)] : [];
    }),
  );
}

/** Two events that may be the same: the same actors and similar titles within three days, or the same source and date. */
function checkTwins(events: readonly Event[]): Problem[] {
  const starts = events.map(({ value }) => parseDate(value.date)?.start ?? 0);
  return events.flatMap((a, i) => {
    const found: Problem[] = [];
    for (let j = i + 1; j < events.length && (starts[j] ?? 0) - (starts[i] ?? 0) <= 3 * DAY; j++) {
      const b = events[j];
      if (b) found.push(...compareTwins(a, b));
    }
    return found;
  });
}

function compareTwins(a: Event, b: Event): Problem[] {
  const found: Problem[] = [];
  const report = (path: Path, message: string) => found.push(problemIn(b, path, message));
  const [mine, theirs] = [a, b].map(({ value }) => [...value.actors].sort().join());
  if (mine === theirs && likeness(a.value.en.title, b.value.en.title) >= 0.6)
    report(["en", "title"], `expected another event than ${a.id}, got one like it`);
  const urls = new Set(a.value.sources.map(({ url }) => url));
  const same = b.value.sources.findIndex(({ url }) => urls.has(url));
  if (a.value.date === b.value.date && same >= 0)
    report(["sources", same, "url"], `expected a source of its own beside ${a.id}, got the same`);
  return found;
}

/** The share of words that two titles have in common, 0 … 1 (Jaccard). */
function likeness(a: string, b: string): number {
  const [x, y] = [new Set(fold(a).split(" ")), new Set(fold(b).split(" "))];
  const both = [...x].filter((word) => y.has(word)).length;
  return both / (x.size + y.size - both);
}

function checkStories({ stories, events }: TimelineRecord): Problem[] {
  const ids = new Set(events.map(({ id }) => id));
  return stories.flatMap((story) =>
    story.value.steps.flatMap(({ event }, i) =>
      ids.has(event)
        ? []
        : [problemIn(story, ["steps", i, "event"], `expected the id of an event, got "${event}"`)],
    ),
  );
}

/** Ids that the timeline names twice, or that do not exist. */
function checkTimeline({ timeline, stories, series }: TimelineRecord): Problem[] {
  const { value } = timeline;
  const twice = (["powers", "relations", "actors", "topics", "eras"] as const).flatMap((list) => {
    const ids = value[list].map(({ id }) => id);
    return ids.flatMap((id, i) =>
      ids.indexOf(id) < i
        ? [problemIn(timeline, [list, i, "id"], `expected an id of its own, got "${id}" again`)]
        : [],
    );
  });
  const known = (ids: readonly { readonly id: string }[]) => new Set(ids.map(({ id }) => id));
  const dead = (path: Path, id: string | undefined, ids: ReadonlySet<string>) =>
    id === undefined || ids.has(id)
      ? []
      : [problemIn(timeline, path, `expected a known id, got "${id}"`)];
  const powers = known(value.powers);
  return [
    ...twice,
    ...value.actors.flatMap(({ power }, i) => dead(["actors", i, "power"], power, powers)),
    ...value.relations.flatMap(({ between }, i) =>
      between.flatMap((power, j) => dead(["relations", i, "between", j], power, powers)),
    ),
    ...(value.stories ?? []).flatMap((id, i) => dead(["stories", i], id, known(stories))),
    ...(value.series ?? []).flatMap((id, i) => dead(["series", i], id, known(series))),
  ];
}

const EFFECTS = [3, 2, 1, 0, -1, -2, -3];
const LEVELS = [5, 4, 3, 2, 1];

/** Each effect and level used by an event is explained exactly once. */
function checkCodebook({ codebook, events }: TimelineRecord): Problem[] {
  const { effects, importance } = codebook.value;
  const used = {
    effects: new Set(events.flatMap(({ value }) => Object.values(value.effects))),
    importance: new Set(events.map(({ value }) => value.importance)),
  };
  const check = (key: keyof typeof used, scale: readonly number[], coded: readonly number[]) =>
    scale.flatMap((step) => {
      const times = coded.filter((value) => value === step).length;
      if (times === 1 || (times === 0 && !used[key].has(step))) return [];
      return [problemIn(codebook, [key], `expected one meaning of ${step}, got ${times}`)];
    });
  return [
    ...check(
      "effects",
      EFFECTS,
      effects.map(({ effect }) => effect),
    ),
    ...check(
      "importance",
      LEVELS,
      importance.map((item) => item.importance),
    ),
  ];
}

/** What was coded has to be in the record. */
function checkCodings({ codings, events }: TimelineRecord): Problem[] {
  const ids = new Set(events.map(({ id }) => id));
  return codings.flatMap(({ path, values }) =>
    [...values.keys()]
      .filter((id) => !ids.has(id))
      .map((id) => ({ path, message: `expected the id of an event, got ${quote(id)}` })),
  );
}
