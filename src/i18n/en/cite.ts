/** What the part says in which an event or a view is cited. */
export const words = {
  what: "Cite",
  event: (title: string) => `The event “${title}”`,
  view: "The view as it is now",
  note: "Each form names the version of the data and today as the day of access. Forms of styles are in English, as these styles are.",
  forms: {
    apa: "APA, 7th edition",
    chicago: "Chicago, notes and bibliography",
    mla: "MLA, 9th edition",
    bibtex: "BibTeX",
    csl: "CSL-JSON, for Zotero and others",
  },
};

export type CiteWords = typeof words;
