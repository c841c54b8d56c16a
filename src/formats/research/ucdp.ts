import { numberOf, type Scheme } from "./coded";

/** Events of violence of the Uppsala Conflict Data Program (UCDP Georeferenced Event Dataset, Codebook). */
export const ucdpEvents: Scheme = {
  format: "ucdp",
  needs: ["date_start", "side_a", "side_b", "best"],
  read: (cell, at) => {
    const start = withPrecision(cell("date_start"), cell("date_prec"));
    const place = cell("where_coordinates") || cell("where_description") || cell("adm_1");
    return {
      at,
      id: cell("id") || cell("relid"),
      start,
      end: start.length === 10 ? withPrecision(cell("date_end"), "1") : undefined,
      title: cell("dyad_name") || `${cell("side_a")} – ${cell("side_b")}`,
      text: [cell("source_headline"), cell("source_article")].filter(Boolean).join("\n"),
      place: [place, cell("country")].filter(Boolean).join(", "),
      lat: cell("latitude"),
      lon: cell("longitude"),
      sides: [cell("side_a"), cell("side_b")],
      warmth: -10,
      group: cell("conflict_name") || cell("country"),
      weight: numberOf(cell("best")) ?? undefined,
    };
  },
};

/** Years of armed conflicts, or of their dyads (UCDP/PRIO Armed Conflict Dataset, Codebook). */
export const ucdpYears: Scheme = {
  format: "ucdp",
  needs: ["year", "side_a", "side_b", "intensity_level"],
  read: (cell, at) => {
    const isWar = cell("intensity_level") === "2";
    return {
      at,
      id: [cell("dyad_id") || cell("conflict_id"), cell("year")].filter(Boolean).join("-"),
      start: cell("year"),
      title: `${cell("side_a")} – ${cell("side_b")}`,
      text: cell("territory_name"),
      place: cell("location"),
      sides: [cell("side_a"), cell("side_b")],
      warmth: isWar ? -10 : -6,
      group: cell("location"),
      weight: isWar ? 1000 : 25,
    };
  },
};

/** The day, or the month or year if no more is known. */
function withPrecision(date: string, precision: string): string {
  const day = date.replace(/[ T]00:00.*$/, "");
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  if (precision === "4") return day.slice(0, 7);
  return precision === "5" ? day.slice(0, 4) : day;
}
