import type { Agreement } from "../../model/codebook";
import { formats } from "./formats";

/** The words of “About” in English: how to read the picture, how it is coded, where the data come from. */
export const words = {
  readTitle: "How to read the picture",
  lanes: (names: readonly string[]) =>
    `Each lane is a relation: ${names.join(", ")}. In a lane, height is warmth: an event above the line brought the two closer, one below it drove them apart; the further from the line, the more. An event that affected several relations appears in each of their lanes.`,
  otherLanes:
    "Lanes can also stand for countries or for topics. An event then stands in each of its lanes, with the strongest of its effects on the relations of the country's power, or on any relation if the lane is a topic or a country outside the triangle; if two equally strong effects pull in opposite ways, it stands on the line.",
  read: [
    "A dot is an event, larger for the more important; a bar is something that lasted, with an arrow if it still goes on. An outlined bar is a date known only to the month or year, a hollow dot one that is approximate or uncertain, a diamond an event that pulled both ways. What is too dense for dots stands as bars, above the line for what brought the two closer and below it for what drove them apart; zooming in turns them into dots.",
    "The shaded area is the running warmth of the relation. The most important events in view are the ones named; zooming in names the others.",
  ],
  codebookTitle: "Codebook",
  codebook:
    "The picture is only as honest as its coding, so here are its rules. For each relation that an event moved, its effect is one of:",
  agreement: ({ events, effects }: Agreement) =>
    `How reliable is the coding? ${formats.number(events)} events drawn at random were coded by two coders who did not know each other’s values. Both coded ${formats.number(effects.both)} effects; ${formats.number(effects.one)} more were coded by one of the two only. Then events on which both differed from the coding before were changed.`,
  agreementHead: ["What was coded", "Values", "The same", "Within one step", "Weighted kappa"],
  agreementRows: {
    effects: "All effects",
    against: (n: number) => `Coder ${n} and the coding before`,
    importance: "Importance",
  },
  percent: (share: number) => `${formats.number(Math.round(share * 100))}%`,
  agreementNote:
    "In brackets, the 95% confidence interval. Kappa is 1 for full agreement and 0 for what chance alone would bring. Both coders read the same summaries: coders who start from sources of their own would agree less.",
  origins: (references: number) =>
    `Whose texts are these? The events refer to ${formats.number(references)} of them; a text counts once for each event, and by the seat of whoever published it.`,
  originsHead: "Published in",
  originsAll: "All events",
  originNames: {
    russia: "Russia",
    china: "China",
    usa: "United States",
    west: "Elsewhere in the West",
    international: "International organisations",
    reference: "Encyclopedias",
    other: "Other countries, or not known",
  },
  originsCount: "Texts",
  originsNote:
    "A document of one side that an archive of the other published counts for the archive. Wikipedia and other Wikimedia projects are among the encyclopedias.",
  importanceIntro: "How important an event is:",
  complete: (day: string) =>
    `Record complete to ${day}: up to then, events of every kind were looked for.`,
  later: (last: string) =>
    `It also has later events, the last of ${last}, but only those that a document or two independent sources have confirmed so far.`,
  warmthTitle: "The warmth index",
  warmth:
    "Warmth is our own index, not a measurement: the running mean of the effects of a relation, in which events fade with time. It runs from −3 to +3.",
  warmthTerms: (halfLife: number, prior: number, weights: readonly number[]) =>
    `Here e is the effect of an event and w its weight by importance (${weights.join(", ")} for 1 to 5). Its age counts from its date, or from its end for something that lasted; after H = ${halfLife} years it counts half. P = ${prior} draws a relation with few events towards zero. Only events that had begun by then count.`,
  sensitivityIntro:
    "How sure is the line? The band shows what warmth would be with a half-life of 1.5 to 5 years, by events of importance 4 and 5 alone, and without any one country; a country without which less than half of a relation would be left stays in.",
  sensitivity: (name: string, now: string, low: string, high: string) =>
    `${name}: ${now} at the end, between ${low} and ${high} with other choices`,
  correlations:
    "Does it agree with what others measure? Here is the rank correlation (Spearman) of the mean warmth of a year with how the two sides voted in the General Assembly of the United Nations; the United States stands for the West.",
  correlationHead: ["Compared with", "Years", "Rank correlation"],
  correlationNote:
    "It is 1 if both put the years in the same order, 0 if the one says nothing about the other, and −1 if the order is reversed; for a distance the sign is turned. Below about 0.5 the agreement is weak, below 0 the two contradict each other. That proves neither of them wrong, but it confirms nothing either: votes show where states stand on the questions of the world, warmth what they did to each other, and Moscow and Beijing voted alike even in years of quarrel. Neighbouring years resemble each other, so even a high value proves less than the number of years suggests.",
  dataTitle: "Data and licence",
  data: (events: number, sources: number, updated: string, revision = "") =>
    `${formats.number(events)} events with ${formats.number(sources)} references to sources${updated ? `, updated ${updated}` : ""}${revision && ` (version ${revision})`}. Each event names the sources that it can be checked against; “primary” marks treaties, resolutions, communiqués, orders and transcripts.`,
  licence: (licence: string) =>
    licence ? `The data may be used under ${licence}; the code is under the MIT licence.` : "",
  privacy: "This page sets no cookies and loads nothing from third parties.",
  contents: "Pages of countries, relations, topics, eras and years",
  accessibility: "Accessibility of this page, and its limits",
};

/** What every language must have. */
export type AboutWords = typeof words;
