/** The words of the static pages, in addition to those of the interface. They define what every language must have. */
export const words = {
  open: "Open in the interactive timeline",
  openAll: "Open the interactive timeline",
  openStory: "Walk through it in the interactive timeline",
  all: (n: string) => `All ${n} events`,
  listTitle: "All events",
  listIntro: "Every event of the timeline, from the oldest to the newest, each with its sources.",
  newest: "Newest events",
  important: "Most important events",
  inStories: "In the stories",
  around: "Before and after",
  before: "Before",
  after: "After",
  languages: "Languages",
  files: "The data as files",
  csv: "Table (CSV)",
  ics: "Calendar (ICS)",
  feed: "New events (Atom)",
  licence: (licence: string) => `The data may be used under ${licence}.`,
  updated: (date: string) => `Updated ${date}.`,
  named: (title: string) => `Timeline: ${title}`,
  feedTitle: (title: string) => `New events: ${title}`,
  feedSubtitle:
    "The latest additions come first; of events added together, the most recent one. The date of an entry is the date when it was added.",
  date: (date: string) => `Date: ${date}`,
};

export type PageWords = typeof words;
