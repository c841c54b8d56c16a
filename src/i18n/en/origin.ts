import type { Field } from "../../model/draft/draft";

/** What the fields of an event are called, and the words for where an event was taken from, in English. */
export const words = {
  fields: {
    date: "Date",
    title: "Title",
    summary: "Text",
    group: "Group",
    importance: "Importance",
    effects: "Effects",
    actors: "Actors",
    topics: "Topics",
    place: "Place",
    sources: "Sources",
    links: "Links",
    label: "Short title",
    disputed: "Disputed",
    accounts: "Accounts",
  } satisfies Record<Field, string> as Record<string, string>,
  from: (name: string, licence: string | undefined) =>
    licence ? `From ${name}, ${licence}` : `From ${name}`,
  changed: (from: string, fields: readonly string[]) => `${from}; changed: ${fields.join(", ")}`,
};

export type OriginWords = typeof words;
