import { createFormats } from "./format";

const count = (n: number, one: string, many: string) =>
  `${formats.number(n)} ${n === 1 ? one : many}`;
const events = (n: number) => count(n, "event", "events");

const formats = createFormats("en-GB", {
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  from: (start, end) => `${start} to ${end}`,
  since: (start) => `since ${start}`,
  until: (end) => `until ${end}`,
  decade: (year) => `${year}s`,
  century: (year) => `${year}–${Number(year) + 99}`,
  season: (month, year) =>
    `${{ 2: "spring", 5: "summer", 8: "autumn" }[month] ?? "winter"} ${year}`,
});

const EFFECTS: Record<number, string> = {
  3: "alliance or normalisation",
  2: "results reached together",
  1: "a friendly step",
  0: "pulls both ways",
  [-1]: "protest or criticism",
  [-2]: "crisis or sweeping sanctions",
  [-3]: "war, armed clash or rupture",
};

/** The words of the interface in English; they fix what every other language has to have. */
export const en = {
  formats,
  title: "The Strategic Triangle",
  subtitle: "Russia, China and the West",
  skip: "Skip to the timeline",
  loading: "Loading the events",
  tryAgain: "Try again",
  failed: "The events could not be loaded",
  loadOurs: "Open the timeline of Russia, China and the West instead",
  problems: (n: number) => `${count(n, "entry", "entries")} of the data could not be used`,
  problemsMore: (n: number) => `and ${formats.number(n)} more`,
  close: "Close",
  search: (n: number) => `Search ${events(n)}`,
  searchLabel: "Search the events",
  searchFound: "Events found",
  searchMore: (n: number) => `All ${events(n)} in the list`,
  view: { label: "View", timeline: "Timeline", list: "List" },
  about: "About",
  share: "Share",
  keys: "Keys",
  menu: "Menu",
  tools: "Tools",
  /** What the grip of a sheet does at each of its heights. */
  sheet: { peek: "Show more", half: "Show all", full: "Show less" },
  theme: { label: "Theme", auto: "System", light: "Light", dark: "Dark" },
  filters: {
    label: "Filters",
    actors: "Countries and organisations",
    others: "Others",
    all: (power: string) => `All of ${power}`,
    more: (n: number) => `${n} more`,
    fewer: "Fewer",
    topics: "Topics",
    match: "Events with",
    any: "any of them",
    allOf: "all of them",
    clear: "Clear filters",
    show: (n: number) => `Show ${events(n)}`,
    shown: (n: number, total: number) =>
      n === total ? `All ${events(total)}` : `${formats.number(n)} of ${events(total)}`,
    none: "No event matches these filters.",
  },
  chart: {
    label: "Timeline",
    events: "Events in view",
    help: "Arrow keys go from event to event and from relation to relation, Enter opens an event, plus and minus zoom.",
    inView: (n: number) => `${formats.number(n)} in view`,
    warmer: "cooperation",
    colder: "conflict",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    showAll: "All time",
    showAllShort: "All",
    cluster: (n: number, range: string) => `${events(n)}, ${range}`,
    clusterHint: "Click to zoom in",
    eras: "Eras",
    era: (name: string, date: string) => `${name}: ${date}. Zoom to this era`,
    wheelHint: { mac: "Use ⌘ + scroll to zoom", other: "Use Ctrl + scroll to zoom" },
    touchHint: "Use two fingers to move the timeline",
    position: (n: number, total: number, lane: string) => `${n} of ${total} in ${lane}`,
  },
  overview: {
    label: "Overview of all time",
    window: "Period shown",
    start: "Start of the period shown",
    end: "End of the period shown",
  },
  triangle: {
    label: "The triangle",
    caption: (date: string) => `Warmth of relations, ${date}`,
    note: "Our index, from −3 (conflict) to +3 (cooperation)",
    side: (lane: string, value: string, word: string) => `${lane} ${value}, ${word}`,
  },
  /** Warmth in words, from the coldest up. */
  warmth: ["hostile", "tense", "strained", "neutral", "friendly", "close", "allied"],
  details: {
    label: "Event",
    empty: "Choose an event",
    emptyHint:
      "Each dot is an event. Above the line of a relation it brought the two closer, below it drove them apart; the further out, the more. The shaded area is the running warmth of the relation.",
    importance: (n: number) => `Importance ${n} of 5`,
    effects: "What it did",
    effect: (n: number) => EFFECTS[n] ?? "",
    actors: "Who took part",
    topics: "Topics",
    place: "Place",
    disputed: "Disputed",
    sources: "Sources",
    primary: "primary source",
    newTab: "opens in a new tab",
    links: {
      "leads-to": "Led to",
      "responds-to": "Responded to",
      "part-of": "Part of",
    },
    backlinks: {
      "leads-to": "Came out of",
      "responds-to": "Answered by",
      "part-of": "Includes",
    },
    previous: "Previous",
    next: "Next",
    noSources: "This event names no source.",
  },
  stories: {
    title: "Stories",
    label: (title: string) => `Story: ${title}`,
    step: (n: number, total: number) => `Step ${n} of ${total}`,
    steps: (n: number) => count(n, "step", "steps"),
    back: "Back",
    next: "Next",
    here: "Show again",
  },
  figures: {
    label: "Figures",
    failed: "The figures could not be loaded.",
    value: (year: number, value: string, unit: string) => `${year}: ${value} ${unit}`,
    missing: (year: number) => `${year}: no figure`,
    source: "Source",
    span: (from: number, to: number) => `${from}–${to}`,
    remove: (name: string) => `Remove ${name}`,
  },
  language: {
    label: "Language",
    failed: (name: string) => `${name} could not be loaded.`,
  },
  update: { ready: "A new version is ready." },
  fault: {
    part: "This part could not be shown.",
    crash: (reason: string) => `Something went wrong: ${reason}`,
    listed: "Here are the events as a list.",
    reload: "Reload the page",
  },
  list: { label: "Events by year", empty: "No event to list." },
  shareDialog: {
    title: "Share this view",
    link: "Link",
    embed: "Embed",
    embedHint:
      "Paste this into your article: it shows this view, with a link to the full timeline.",
    copy: "Copy",
    copied: "Copied",
    copyFailed: "Select the text and copy it",
    frameTitle: (title: string) => `Timeline: ${title}`,
  },
  aboutDialog: {
    readTitle: "How to read the picture",
    read: [
      "Three lanes, one for each relation: Russia–China, China–West, Russia–West. In a lane, height is warmth: an event above the line brought the two closer, one below it drove them apart; the further from the line, the more. An event that touched several relations stands in each of their lanes.",
      "A dot is an event, larger for the more important; a bar is something that lasted, with an arrow if it still goes on. An outlined bar is a date known only to the month or year, a hollow dot one that is approximate or uncertain, a diamond an event that pulled both ways. Where dots would lie on top of each other, a box says how many there are; choose it to look closer.",
      "The shaded area is the running warmth of the relation. The most important events in view are the ones named; zooming in names the others.",
    ],
    codebookTitle: "Codebook",
    codebook:
      "The picture is only as honest as its coding, so here are its rules. For each relation that an event moved, its effect is one of:",
    effects: {
      3: "Alliance, treaty, normalisation",
      2: "Summit or agreement with results",
      1: "Friendly step, visit, statement",
      0: "Matters but pulls both ways",
      [-1]: "Protest, criticism, minor sanction",
      [-2]: "Crisis, sweeping sanctions, expulsion",
      [-3]: "War, armed clash, rupture",
    } as Record<number, string>,
    rulings:
      "War on a third state, sweeping sanctions and large expulsions count −2; votes, vetoes, accusations and limited lists −1; +2 asks for a result that both signed or announced; recognition by a single Western state is at most +2. A third relation is coded only where a reaction or a named target is on record.",
    agreement:
      "How firm is the coding? 180 events drawn by chance were coded a second time by a coder who did not know the first coding. Of the 210 effects that both coded, 81% were the same and all were within one step (weighted kappa 0.95); 27 more were coded by one of the two only. Importance was the same for 52% and within one step for 99% (weighted kappa 0.62). The differences were then settled one by one.",
    importanceIntro: "How important an event is:",
    importance: [
      ["5", "No account of the period omits it"],
      ["4", "A good account has it"],
      ["3", "A detailed one has it"],
      ["2", "Of interest to specialists"],
      ["1", "Colour"],
    ] as readonly (readonly [string, string])[],
    warmthTitle: "The warmth index",
    warmth:
      "Warmth is our own index, not a measurement: the running mean of the effects of a relation, in which events fade with time. It runs from −3 to +3.",
    warmthTerms: (halfLife: number, prior: number, weights: readonly number[]) =>
      `Here e is the effect of an event and w its weight by importance (${weights.join(", ")} for 1 to 5). Its age counts from its date, or from its end for something that lasted; after H = ${halfLife} years it counts half. P = ${prior} draws a relation of which little is heard to zero. Only events that had begun count.`,
    west: "“The West” stands for the members of NATO, the European Union and the G7 with Australia, New Zealand and Switzerland. “Russia” is the Soviet Union until the end of 1991, “China” the People’s Republic.",
    dataTitle: "Data and licence",
    data: (events: number, sources: number, updated: string) =>
      `${formats.number(events)} events with ${formats.number(sources)} references to sources${updated ? `, updated ${updated}` : ""}. Each event names the sources that it can be checked against; “primary” marks treaties, resolutions, communiqués, orders and transcripts.`,
    licence: (licence: string) =>
      licence ? `The data may be used under ${licence}; the code is under the MIT licence.` : "",
    privacy: "This page sets no cookie and asks no third party for anything.",
  },
  embed: {
    open: "Open full timeline",
    sources: "Each event names its sources",
  },
};

/** What every language has to have. */
export type Words = typeof en;
