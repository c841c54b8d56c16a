import { LINK_KINDS } from "../../../src/model/linkKinds";
import type { EventFile } from "../../../src/model/record/eventFile";
import { sortEvents } from "../order";
import type { RecordFile, TimelineRecord } from "../read";
import {
  dates,
  eventId,
  integer,
  optionalText,
  position,
  sourceColumns,
  text,
  word,
} from "./columns";
import { type Column, type Table, tableOf } from "./table";

type Event = RecordFile<EventFile>;

/** The tables of events, and of what each event has several of. */
export function eventTables(record: TimelineRecord): Table[] {
  const events = sortEvents(record.events);
  return [
    tableOf(
      { name: "events", description: "What happened: a row for each event", key: ["id"] },
      events,
      EVENT_COLUMNS,
    ),
    placements(events),
    participants(events),
    eventTopics(events),
    accounts(events),
    sources(events),
    links(events),
  ];
}

const coordinate = (name: "lat" | "lon", most: number): Column<Event> => ({
  name,
  type: "number",
  description: `Where it happened: degrees ${name === "lat" ? "north" : "east"} (WGS 84)`,
  constraints: { minimum: -most, maximum: most },
  of: ({ value }) => value.place?.[name],
});

const EVENT_COLUMNS: readonly Column<Event>[] = [
  text("id", "Never changes once it is published", ({ id }) => id),
  ...dates<Event>(({ value }) => value.date),
  text("title", "What happened, in a line", ({ value }) => value.en.title),
  text("label", "A short title", ({ value }) => value.en.label),
  text("summary", "What happened and why it mattered", ({ value }) => value.en.summary),
  optionalText("disputed", "What the sides say differently", ({ value }) => value.en.disputed),
  integer(
    "importance",
    "From 1 (colour) to 5 (no account of the period omits it), by the codebook",
    { minimum: 1, maximum: 5 },
    ({ value }) => value.importance,
  ),
  optionalText("place", "The name of the place", ({ value }) => value.en.place),
  coordinate("lat", 90),
  coordinate("lon", 180),
  optionalText("title_ru", "The title in Russian", ({ value }) => value.ru?.title),
  optionalText("title_zh", "The title in Chinese", ({ value }) => value.zh?.title),
  optionalText("added", "When the event was added to the record", ({ value }) => value.added),
  optionalText("changed", "When it was last changed", ({ value }) => value.changed),
];

function placements(events: readonly Event[]): Table {
  const rows = events.flatMap(({ id, value }) =>
    Object.entries(value.effects).map(([relation, effect]) => ({ event: id, relation, effect })),
  );
  return tableOf(
    {
      name: "placements",
      description: "What each event did to each relation that it moved",
      key: ["event", "relation"],
    },
    rows,
    [
      eventId(),
      text("relation", "The relation that it moved", ({ relation }) => relation),
      integer(
        "effect",
        "From −3 (war between the two) to 3 (a treaty that orders the relation), by the codebook",
        { minimum: -3, maximum: 3 },
        ({ effect }) => effect,
      ),
    ],
    { event: "events.id", relation: "relations.id" },
  );
}

function participants(events: readonly Event[]): Table {
  const rows = ofEach(events, ({ actors }) => actors);
  return tableOf(
    { name: "participants", description: "Who took part in each event", key: ["event", "actor"] },
    rows,
    [
      eventId(),
      text("actor", "Who took part", ({ item }) => item),
      position("1 is the one that acted"),
    ],
    { event: "events.id", actor: "actors.id" },
  );
}

function eventTopics(events: readonly Event[]): Table {
  return tableOf(
    {
      name: "event_topics",
      description: "What each event was about",
      key: ["event", "topic"],
    },
    ofEach(events, ({ topics }) => topics),
    [eventId(), text("topic", "What it was about", ({ item }) => item)],
    { event: "events.id", topic: "topics.id" },
  );
}

function accounts(events: readonly Event[]): Table {
  const rows = events.flatMap(({ id, value }) =>
    (value.accounts ?? []).map((account, i) => ({
      event: id,
      position: i + 1,
      ...account,
      said: value.en.accounts?.[i],
    })),
  );
  return tableOf(
    {
      name: "accounts",
      description: "How each side put an event at the time, by its own publication",
      key: ["event", "position"],
    },
    rows,
    [
      eventId(),
      position("The place of the account in its event, from 1"),
      text("actor", "Who said it", ({ by }) => by),
      optionalText("text", "What it said, in our words", ({ said }) => said?.text),
      optionalText("quote", "Its own words in English", ({ said }) => said?.quote),
      optionalText("original", "Its own words in their language", ({ quote }) => quote),
      ...sourceColumns<(typeof rows)[number]>("source_", ({ source }) => source),
    ],
    { event: "events.id", actor: "actors.id" },
  );
}

function sources(events: readonly Event[]): Table {
  const rows = ofEach(events, ({ sources }) => sources);
  return tableOf(
    {
      name: "sources",
      description: "What each event can be checked against",
      key: ["event", "position"],
    },
    rows,
    [
      eventId(),
      position("The place of the source in its event, from 1"),
      ...sourceColumns<(typeof rows)[number]>("", ({ item }) => item),
    ],
    { event: "events.id" },
  );
}

function links(events: readonly Event[]): Table {
  return tableOf(
    {
      name: "links",
      description: "Which event led to, answered or belonged to which other",
      key: ["event", "kind", "to"],
    },
    ofEach(events, ({ links }) => links ?? []),
    [
      eventId(),
      word("kind", "How the two are linked", LINK_KINDS, ({ item }) => item.as),
      text("to", "The other event", ({ item }) => item.to),
    ],
    { event: "events.id", to: "events.id" },
  );
}

/** A row for each of the things that an event has several of. */
function ofEach<T>(events: readonly Event[], listOf: (value: EventFile) => readonly T[]) {
  return events.flatMap(({ id, value }) =>
    listOf(value).map((item, i) => ({ event: id, position: i + 1, item })),
  );
}
