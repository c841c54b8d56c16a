import { type Country, countryOf } from "../dataset/countries";

/**
 * Codes and names that differ from ours, from the country codes of CAMEO (Schrodt: CAMEO Conflict and
 * Mediation Event Observations, Event and Actor Codebook, 2012, chapter 3) and the names of states that the Uppsala
 * Conflict Data Program and ICEWS write. CAMEO follows ISO 3166-1, with codes of its day.
 */
const OTHERS: Readonly<Record<string, string>> = {
  ROM: "ROU",
  ZAR: "COD",
  TMP: "TLS",
  SCG: "SRB",
  SUN: "RUS",
  GMY: "DEU",
  "Soviet Union": "RUS",
  "Russian Federation": "RUS",
  "Occupied Palestinian Territory": "PSE",
  "Palestinian Territory, Occupied": "PSE",
  Palestine: "PSE",
  "Korea, Republic of": "KOR",
  "Korea, Democratic People's Republic of": "PRK",
  "Iran, Islamic Republic of": "IRN",
  "Syrian Arab Republic": "SYR",
  "Viet Nam": "VNM",
  "United States of America": "USA",
  "DR Congo (Zaire)": "COD",
  "Democratic Republic of Congo": "COD",
  "Cambodia (Kampuchea)": "KHM",
  "Myanmar (Burma)": "MMR",
  "Yemen (North Yemen)": "YEM",
  "Serbia (Yugoslavia)": "SRB",
  "Bosnia-Herzegovina": "BIH",
  Taiwan: "TWN",
};

/** The countries of the three powers, as the record has them (`record/timeline.yaml`). */
export const POWERS: Readonly<Record<string, { readonly name: string; readonly ids: string }>> = {
  russia: { name: "Russia", ids: "RUS" },
  china: { name: "China", ids: "CHN" },
  west: {
    name: "The West",
    ids: "USA GBR FRA DEU ITA CAN AUS NZL JPN NLD BEL ESP PRT NOR DNK SWE FIN AUT CHE CZE POL HUN ROU BGR EST LVA LTU",
  },
};

const powers = new Map(
  Object.entries(POWERS).flatMap(([id, { name, ids }]) =>
    ids.split(" ").map((country) => [country, { id, name }] as const),
  ),
);

/** The power of a country: one of ours, or else the country itself. */
export function powerOf({ id, name }: Country): Country {
  return powers.get(id) ?? { id, name };
}

/**
 * The country of a side of a coded event, or null: by a code, `CHNGOV`, or by a name anywhere in the text,
 * `Government of China`, `Military Forces of Russia (2000-)`, `Citizen (Japan)`.
 */
export function countryOfSide(side: string): Country | null {
  const text = side.trim();
  if (/^[A-Z]{3,12}$/.test(text)) return named(text.slice(0, 3));
  const within = /\(([^()\d]+)\)/.exec(text)?.[1] ?? "";
  const after = /\bof (?:the )?(.+?)(?: \(.*)?$/.exec(text)?.[1] ?? "";
  const bare = text.replace(/ \(.*\)$/, "");
  for (const name of [text, after, bare, within]) {
    const found = named(name);
    if (found) return found;
  }
  return null;
}

function named(name: string): Country | null {
  const known = name.trim();
  return countryOf(Object.hasOwn(OTHERS, known) ? (OTHERS[known] ?? known) : known);
}
