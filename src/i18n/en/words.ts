import { formats } from "./formats";

const count = (n: number, one: string, many: string) =>
  `${formats.number(n)} ${n === 1 ? one : many}`;
const events = (n: number) => count(n, "event", "events");

const EFFECTS: Record<number, string> = {
  3: "alliance or normalisation",
  2: "joint results",
  1: "a friendly step",
  0: "pulls both ways",
  [-1]: "protest or criticism",
  [-2]: "crisis or sweeping sanctions",
  [-3]: "war, armed clash or rupture",
};

/** Calendar units that events are counted by; "years" are several. */
export type UnitName = "day" | "week" | "month" | "quarter" | "year" | "years";
const UNITS: Record<UnitName, (years: number) => string> = {
  day: () => "day",
  week: () => "week",
  month: () => "month",
  quarter: () => "quarter",
  year: () => "year",
  years: (n) => `${formats.number(n)} years`,
};

/** The words of the interface in English. They define what every other language must have. */
export const words = {
  formats,
  title: "The Strategic Triangle",
  subtitle: "Russia, China and the West",
  standfirst: "How relations warmed and cooled,",
  skip: "Skip to the timeline",
  loading: "Loading the events",
  tryAgain: "Try again",
  failed: "The events could not be loaded",
  detailsFailed: "The details of the events could not be loaded.",
  problems: (n: number) => `${count(n, "entry", "entries")} of the data could not be used`,
  problemsMore: (n: number) => `and ${formats.number(n)} more`,
  close: "Close",
  search: (n: number) => `Search ${events(n)}`,
  searchLabel: "Search the events",
  searchFound: "Events found",
  searchMore: (n: number) => `All ${events(n)} in the list`,
  view: { timeline: "Timeline", list: "List" },
  about: "About",
  share: "Share",
  collections: "Collections",
  collect: "Collect",
  suggest: "Suggest an event",
  openData: "Open your data",
  keys: "Keys",
  menu: "Menu",
  tools: "Tools",
  /** What the grip of a sheet does at each of its heights. */
  sheet: { peek: "Show more", half: "Show all", full: "Show less" },
  theme: { label: "Theme", auto: "System", light: "Light", dark: "Dark" },
  filters: {
    label: "Filters",
    actors: "Countries and organisations",
    countries: "Countries",
    all: (power: string) => `All of ${power}`,
    topics: "Topics",
    lanes: "Lanes",
    compare: "Compare",
    match: "Events with",
    any: "any of them",
    allOf: "all of them",
    accounts: "With accounts of both sides",
    /** What is left of a timeline that has only some events, which are named one by one. */
    only: (n: number) => `Only ${events(n)}`,
    clear: "Clear filters",
    matching: (n: number, total: number) =>
      n === total ? `All ${events(total)}` : `${formats.number(n)} of ${events(total)}`,
    none: "No events match these filters.",
  },
  chart: {
    label: "Timeline",
    events: "Events in view",
    help: "Use the arrow keys to move between events and lanes, Enter to open an event, plus and minus to zoom.",
    /** The actors that a filter asks for, beside the name of a lane. */
    partners: (names: readonly string[]) => `with ${names.join(", ")}`,
    key: "How to read",
    keyWarmth: "warmth: closer above the line, further apart below",
    keyTurn: "key event, the further out the stronger",
    keyEvent: "event, the further out the stronger",
    keyDot: "event",
    keyBars: (unit: UnitName, years: number) => `other events, by ${UNITS[unit](years)}`,
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    showAll: "All time",
    showAllShort: "All",
    cluster: (n: number, range: string) => `${events(n)}, ${range}`,
    sides: (up: number, down: number) => `${up} cooperation, ${down} conflict`,
    zoomHint: "Click to zoom in",
    listHint: "Click to list them",
    more: (n: number) => `${formats.number(n)} more: zoom in, or see the list`,
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
  },
  /** Warmth in words, from the coldest up. */
  warmth: ["hostile", "tense", "strained", "neutral", "friendly", "close", "allied"],
  details: {
    cite: "Cite",
    copyLink: "Copy link",
    linkCopied: "Link copied",
    correct: "Suggest a correction",
    label: "Event",
    importance: (n: number) => `Importance ${n} of 5`,
    effects: "Effects",
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
      "leads-to": "Result of",
      "responds-to": "Answered by",
      "part-of": "Includes",
    },
    previous: "Previous",
    next: "Next",
    noSources: "This event has no sources.",
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
  series: {
    label: "Figures",
    failed: "The figures could not be loaded.",
    value: (year: number, value: string, unit: string) => `${year}: ${value} ${unit}`,
    missing: (year: number) => `${year}: no figure`,
    source: "Source",
    retrieved: (day: string) => `as of ${day}`,
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
  list: { label: "Events by year", empty: "No events to list." },
  embed: {
    frameTitle: (title: string) => `Timeline: ${title}`,
    open: "Open full timeline",
    sources: "Each event names its sources",
    hostWords: "title and note by this page",
  },
};

/** What every language must have. */
export type Words = typeof words;
