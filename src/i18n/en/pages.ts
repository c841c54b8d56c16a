/** What the pages for others than browsers say beside the words of the interface; fixes every language. */
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
    "What was added last to the data comes first; of what was added together, the latest event. The date of an entry is that of its addition.",
  date: (date: string) => `Date: ${date}`,
};

export type PageWords = typeof words;
