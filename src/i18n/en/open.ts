import { words as page } from "./words";

const { number } = page.formats;

/** What a column may hold, as its choice says it. */
const fields = {
  start: "Date or start",
  end: "End",
  year: "Year",
  month: "Month",
  day: "Day",
  time: "Time",
  endYear: "End: year",
  endMonth: "End: month",
  endDay: "End: day",
  endTime: "End: time",
  dateText: "Date as text",
  title: "Title",
  text: "Text",
  group: "Group",
  place: "Place",
  lat: "Latitude",
  lon: "Longitude",
  links: "Link or source",
  media: "Image or video",
  caption: "Caption",
  credit: "Credit",
  importance: "Importance, 1 to 5",
  actors: "Who took part",
  topics: "Topics",
  id: "Id",
  kind: "Kind of row",
};

/** The words around opening data of one's own, in English. */
export const words = {
  private: "Nothing is uploaded: a file is read in your browser and stays on this device.",
  formats:
    "A table (CSV, Excel), TimelineJS, vis-timeline, a calendar (.ics), SIMILE, Wikidata, JSON and others: the format is recognised by itself.",
  choose: "Choose a file",
  dropHint: "You can also drop a file anywhere on this page, or paste it.",
  drop: "Drop the file to open it",
  paste: "Or paste a link or a table",
  open: "Open",
  reading: (name: string) => `Reading ${name}`,
  several: "Only one file can be shown at a time. Which one?",
  pasted: "pasted text",
  closed: (name: string) =>
    `“${name}” is a file on your device, and reloading the page has closed it. Choose it again to go on.`,
  unread: (name: string, reason: string) => `“${name}” could not be opened. ${reason}`,
  tooLong: "Reading it took too long, so it was given up. It may be damaged.",
  notText: "The file could not be read from your device.",
  notLink: "What came from this address is no timeline.",
  sheet:
    "The browser may not read this sheet. In Google Sheets choose File → Share → Publish to web and paste the link from there; or choose File → Download → Comma-separated values and drop that file here.",
  another: "Another file",
  ours: "Back to the timeline of Russia, China and the West",
  opened: (name: string, read: string, rows: string) => `Opened ${name}: ${read} of ${rows} rows.`,
  details: "Details",
  receipt: "How the data were read",
  readAs: "Read as",
  columns: "Columns",
  columnsHint: "If a column was misunderstood, say what it is: the timeline changes at once.",
  columnLabel: (name: string) => `What “${name}” is`,
  notUsed: "not used",
  fields,
  order: "Dates such as 1/10/1949",
  orders: { day: "day first", month: "month first" },
  orderSure: "as other dates in the file show",
  numbers: {
    "excel-days": "Numbers are days as spreadsheets count them.",
    seconds: "Numbers are seconds since 1970.",
    milliseconds: "Numbers are milliseconds since 1970.",
  },
  notes: "Left out, changed or doubtful",
  noNotes: "Nothing was left out or changed.",
  noneSuch: "Nothing of this kind.",
  all: (n: number) => `All (${number(n)})`,
  kinds: { lost: "left out", changed: "changed", doubtful: "doubtful" },
  kind: "Show",
  count: (name: string, n: number) => `${name} (${number(n)})`,
  find: "Search in these",
  download: "Download as CSV",
  csv: {
    place: "place",
    field: "column",
    value: "value",
    instead: "shown instead",
    outcome: "outcome",
    text: "what happened",
    row: "row",
  },
  line: (n: string) => `line ${n}`,
  sheetRow: (sheet: string, n: string) => `${sheet}, row ${n}`,
  wholeFile: "the whole file",
};

/** What every language must have. */
export type OpenWords = typeof words;
