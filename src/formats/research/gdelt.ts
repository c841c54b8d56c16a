import { numberOf, type Scheme } from "./coded";

const PARTY = [
  ...["Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code"],
  ...["Religion2Code", "Type1Code", "Type2Code", "Type3Code"],
];
const PLACE = [
  "Type",
  "FullName",
  "CountryCode",
  "ADM1Code",
  "ADM2Code",
  "Lat",
  "Long",
  "FeatureID",
];

function columns(hasDistricts: boolean): string[] {
  const place = PLACE.filter((name) => hasDistricts || name !== "ADM2Code");
  return [
    ...["GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"],
    ...["Actor1", "Actor2"].flatMap((actor) => PARTY.map((name) => actor + name)),
    ...["IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass"],
    ...["GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone"],
    ...["Actor1", "Actor2", "Action"].flatMap((of) => place.map((name) => `${of}Geo_${name}`)),
    ...["DATEADDED", "SOURCEURL"],
  ];
}

/**
 * The columns of a GDELT file, which has no header, by their number: 57 or 58 in version 1, 61 in version 2 (GDELT
 * Event Database, Data Format Codebook, 1.03 and 2.0). Null for any other number.
 */
export function gdeltColumns(count: number): string[] | null {
  if (count === 61) return columns(true);
  return count === 57 || count === 58 ? columns(false).slice(0, count) : null;
}

/** The meaning of the first two digits of a CAMEO code. */
const ACTS = [
  "Statement",
  "Appeal",
  "Intent to cooperate",
  "Consultation",
  "Diplomatic cooperation",
  "Material cooperation",
  "Aid",
  "Yielding",
  "Investigation",
  "Demand",
  "Disapproval",
  "Rejection",
  "Threat",
  "Protest",
  "Show of force",
  "Reduced relations",
  "Coercion",
  "Assault",
  "Fighting",
  "Mass violence",
];

/** The kind of an act by the root of its code: `04`, or `4` if a spreadsheet dropped the zero. */
export function actOf(root: string): string {
  return ACTS[Number(root) - 1] ?? "Event";
}

export const gdelt: Scheme = {
  format: "gdelt",
  needs: ["sqldate", "goldsteinscale"],
  read: (cell, at) => {
    const name = (n: number) => titled(cell(`actor${n}name`)) || cell(`actor${n}code`);
    const side = (n: number) => cell(`actor${n}countrycode`) || cell(`actor${n}code`).slice(0, 3);
    const sides = [name(1), name(2)].filter(Boolean).join(" → ");
    const act = actOf(cell("eventrootcode"));
    const url = cell("sourceurl");
    return {
      at,
      id: cell("globaleventid"),
      start: cell("sqldate").replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"),
      title: sides ? `${sides}: ${act.toLowerCase()}` : act,
      place: cell("actiongeo_fullname"),
      lat: cell("actiongeo_lat"),
      lon: cell("actiongeo_long"),
      links: url ? [{ url }] : [],
      sides: [side(1), side(2)],
      warmth: numberOf(cell("goldsteinscale")),
      group: act,
      weight: numberOf(cell("nummentions")) ?? undefined,
    };
  },
};

/** `UNITED STATES` as `United States`. */
function titled(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}
