import { formats } from "./formats";
/** The words of the panel that saves pictures and events, in English. */
export const words = {
  picture: "Picture",
  pictureHint:
    "The current view, with title, legend, period, filters, source, licence and address in the picture.",
  preview: (title: string) => `Preview of the picture: ${title}`,
  period: "Period",
  shape: "Shape",
  shapes: { wide: "Wide", square: "Square", tall: "Tall" },
  colours: "Colours",
  light: "Light",
  dark: "Dark",
  png: (width: number, height: number) => `PNG, ${width} × ${height} px`,
  svg: "SVG, for any size",
  failed: "The picture could not be drawn at this size. Try a smaller one.",
  page: "Web page",
  pageHint:
    "One file with the timeline, its data and a picture in it. It opens from a disk, without a network, on any web server and in a frame.",
  pageAction: "Save as a web page",
  pageComing: "The page is being made…",
  pageFailed:
    "The page could not be loaded, which needs a network the first time. Try again once this device is online.",
  data: "Events",
  which: "Which",
  filtered: (n: number) => `All that match the filters: ${formats.number(n)}`,
  shown: (n: number) => `Of these, in the period shown: ${formats.number(n)}`,
  formats: {
    csv: ["CSV", "a table for Excel, Numbers, R or pandas"],
    json: ["JSON", "a dataset that this timeline can open with data="],
    ics: ["ICS", "a calendar"],
    timelinejs: ["TimelineJS", "a timeline for TimelineJS"],
  } as Record<"csv" | "json" | "ics" | "timelinejs", readonly [name: string, hint: string]>,
  calendars: "A calendar in several files",
  calendarsHint:
    "Google Calendar takes less than 1 MB a file, so here are several, by period. Import each of them:",
  saveAs: (name: string) => `Save as ${name}`,
  saved: (file: string) => `Saved ${file}`,
  /** What a program cannot take of a file, with the number of events and the title of the first. */
  limits: {
    years: (n: number, title: string) =>
      `A calendar has only the years 1 to 9999, so ${formats.number(n)} ${n === 1 ? "event is" : "events are"} left out: “${title}”${n > 1 ? " and others" : ""}.`,
    rows: (n: number, title: string) =>
      `A spreadsheet has only 1,048,576 rows: it does not show the last ${formats.number(n)} ${n === 1 ? "event" : "events"}, from “${title}” on.`,
    days: (n: number, title: string) =>
      `Excel treats dates before 1900 as text, so it cannot calculate with those of ${formats.number(n)} ${n === 1 ? "event" : "events"}: “${title}”${n > 1 ? " and others" : ""}.`,
  },
  notWhole:
    "The yearly figures and the other languages are missing because they could not be loaded.",
  licence: (licence: string) => `Licence of the data: ${licence}. Please name the source.`,
  dated: (date: string) => `Date as it is known: ${date}`,
  print: "Print",
  printHint: "One picture of the view, then its events with their sources and addresses.",
  printAction: "Print or save as PDF",
};

export type SaveWords = typeof words;
