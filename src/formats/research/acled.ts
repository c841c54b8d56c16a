import { numberOf, type Scheme } from "./coded";

/** How friendly each type of event is, on the scale of Goldstein; the types are those of the codebook of ACLED. */
const WARMTH: readonly (readonly [RegExp, number])[] = [
  [/agreement|peaceful|return|withdraw/i, 6],
  [/battle|explosion|remote|violence against|attack|shelling/i, -10],
  [/riot|mob|looting/i, -6],
  [/protest|arrest|disrupt/i, -3],
];

/** Event data of ACLED (Armed Conflict Location & Event Data, Codebook). */
export const acled: Scheme = {
  format: "acled",
  needs: ["event_date", "event_type", "actor1"],
  read: (cell, at) => {
    const kinds = [cell("sub_event_type"), cell("event_type")].filter(Boolean);
    const parties = [cell("actor1"), cell("actor2")].filter(Boolean).join(" – ");
    const [, warmth = 0] = WARMTH.find(([words]) => kinds.some((kind) => words.test(kind))) ?? [];
    return {
      at,
      id: cell("event_id_cnty") || cell("data_id") || cell("event_id"),
      start: coarse(cell("event_date"), cell("time_precision")),
      title: [kinds[0], parties].filter(Boolean).join(": "),
      text: [cell("notes"), cell("source")].filter(Boolean).join("\n"),
      place: [cell("location"), cell("country")].filter(Boolean).join(", "),
      lat: cell("latitude"),
      lon: cell("longitude"),
      sides: [cell("actor1"), cell("actor2")],
      warmth,
      group: cell("country") || cell("event_type"),
      weight: numberOf(cell("fatalities")) ?? undefined,
    };
  },
};

/** Approximate if only the week is known; the month if only that is known. */
function coarse(date: string, precision: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date);
  if (isDay && precision === "2") return `${date}~`;
  return isDay && precision === "3" ? date.slice(0, 7) : date;
}
