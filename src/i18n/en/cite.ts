/** The words of the panel that cites an event or a view, in English. */
export const words = {
  what: "Cite",
  event: (title: string) => `The event “${title}”`,
  view: "The current view",
  note: "Each citation names the version of the data and today as the date of access. The styles are in English, as their manuals prescribe.",
  forms: {
    apa: "APA, 7th edition",
    chicago: "Chicago, notes and bibliography",
    mla: "MLA, 9th edition",
    bibtex: "BibTeX",
    csl: "CSL-JSON, for Zotero and others",
  },
};

export type CiteWords = typeof words;
