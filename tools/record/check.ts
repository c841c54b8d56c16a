import { parseDate } from "../../src/model/date";
import { type Problem, quote } from "../../src/model/problem";
import type { EventFile } from "../../src/model/record/eventFile";
import {
  checkEvent,
  checkLinks,
  compareTwins,
  type Fault,
  TWIN_DISTANCE,
  type Twin,
} from "../../src/model/record/rules";
import { checkAddresses } from "./checkAddresses";
import { checkPublishers } from "./checkPublishers";
import { sortEvents } from "./order";
import { problemIn, type RecordFile, type TimelineRecord } from "./read";
import type { Path } from "./yaml";

type Event = RecordFile<EventFile>;

/** The problems between parts of the record that are each valid by the schema. */
export function checkRecord(record: TimelineRecord): Problem[] {
  const events = sortEvents(record.events);
  return [
    ...checkEvents(events, record),
    ...checkTwins(events),
    ...checkStories(record),
    ...checkSeries(record),
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

/** The faults of each event, as problems of its file. */
function checkEvents(events: readonly Event[], { timeline }: TimelineRecord): Problem[] {
  const dates = new Map(events.map(({ id, value }) => [id, value.date]));
  return events.flatMap((event) => [
    ...checkName(event),
    ...[
      ...checkEvent(event.value, timeline.value),
      ...checkLinks(event.value, event.id, (id) => dates.get(id)),
    ].map((fault) => toProblem(event, fault)),
  ]);
}

function toProblem(event: Event, { path, message }: Fault): Problem {
  return problemIn(event, path, message);
}

/** Two events that may be the same: the same actors and similar titles within three days, or the same source and date. */
function checkTwins(events: readonly Event[]): Problem[] {
  const starts = events.map(({ value }) => parseDate(value.date)?.start ?? 0);
  return events.flatMap((a, i) => {
    const found: Problem[] = [];
    for (
      let j = i + 1;
      j < events.length && (starts[j] ?? 0) - (starts[i] ?? 0) <= TWIN_DISTANCE;
      j++
    ) {
      const b = events[j];
      if (b) found.push(...compareTwins(twinOf(a), twinOf(b)).map((fault) => toProblem(b, fault)));
    }
    return found;
  });
}

function twinOf({ id, value }: Event): Twin {
  const { date, actors, en, sources } = value;
  return { id, date, actors, title: en.title, urls: sources.map(({ url }) => url) };
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

/** A series has figures and a source of others, or counts events of the record. */
function checkSeries({ series, events }: TimelineRecord): Problem[] {
  const ids = new Set(events.map(({ id }) => id));
  return series.flatMap((file) => {
    const { values, basis = {}, source, events: counted, en } = file.value;
    const problems = (counted ?? []).flatMap((id, i) =>
      ids.has(id) && counted?.indexOf(id) === i
        ? []
        : [problemIn(file, ["events", i], `expected the id of another event, got ${quote(id)}`)],
    );
    for (const year of Object.keys(basis))
      if (values?.[year] === undefined)
        problems.push(
          problemIn(file, ["basis", year], `expected a year with a figure, got ${year}`),
        );
    if ((values === undefined) === (counted === undefined))
      problems.push(problemIn(file, [], "expected either values or events"));
    if ((source === undefined) === (en.source === undefined))
      problems.push(problemIn(file, [], "expected either source or en.source"));
    return problems;
  });
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

/** Each effect and level used by an event is explained exactly once, by examples that are coded so. */
function checkCodebook(record: TimelineRecord): Problem[] {
  return [...checkMeanings(record), ...checkExamples(record)];
}

function checkExamples({ codebook, events }: TimelineRecord): Problem[] {
  const coded = new Map(events.map(({ id, value }) => [id, value]));
  const check = (
    key: "effects" | "importance",
    i: number,
    examples: readonly { readonly event: string }[] | undefined,
    expected: string,
    isSo: (event: EventFile) => boolean,
  ) =>
    (examples ?? []).flatMap(({ event: id }, j) => {
      const event = coded.get(id);
      if (event && isSo(event)) return [];
      const path = [key, i, "examples", j, "event"];
      return [problemIn(codebook, path, `expected an event of ${expected}, got ${quote(id)}`)];
    });
  return [
    ...codebook.value.effects.flatMap(({ effect, examples }, i) =>
      check("effects", i, examples, `effect ${effect}`, ({ effects }) =>
        Object.values(effects).includes(effect),
      ),
    ),
    ...codebook.value.importance.flatMap(({ importance: level, examples }, i) =>
      check(
        "importance",
        i,
        examples,
        `importance ${level}`,
        (event) => event.importance === level,
      ),
    ),
  ];
}

function checkMeanings({ codebook, events }: TimelineRecord): Problem[] {
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
