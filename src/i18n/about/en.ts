import { en } from "../en";

const { formats } = en;

/** The words of “About” in English: how to read the picture, how it is coded, where the data come from. */
export const about = {
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
  accessibility: "How this page is made accessible, and what is still hard",
};

/** What every language has to have. */
export type AboutWords = typeof about;
