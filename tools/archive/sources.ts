import { extname } from "node:path";

/** The datasets whose columns are known. */
export const MAPS = ["gdelt", "icews", "acled", "ucdp"] as const;
export type MapName = (typeof MAPS)[number];

/** The columns of GDELT 2.0, whose files have no header; 1.0 has neither those of `LATER` nor, at first, the last. */
const PARTY = "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code";
const TYPES = "Type1Code Type2Code Type3Code";
const PLACE = "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID";
const named = (prefix: string, names: string) => names.split(" ").map((name) => prefix + name);
const GDELT = [
  ...["GlobalEventID", "Day", "MonthYear", "Year", "FractionDate"],
  ...["Actor1", "Actor2"].flatMap((party) => named(party, `${PARTY} ${TYPES}`)),
  ...["IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass"],
  ...["GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone"],
  ...["Actor1Geo_", "Actor2Geo_", "ActionGeo_"].flatMap((place) => named(place, PLACE)),
  ...["DATEADDED", "SOURCEURL"],
];
const LATER = /_ADM2Code$/;

/** The columns of a file of GDELT by their number. Throws if there are as many as in no version. */
export function gdeltColumns(count: number, file: string): readonly string[] {
  const first = GDELT.filter((name) => !LATER.test(name));
  for (const names of [GDELT, first, first.slice(0, -1)]) if (names.length === count) return names;
  throw new Error(`${file}: expected 57, 58 or 61 columns as in GDELT, got ${count}`);
}

/** The query for the first line of a file, which tells the version of GDELT. */
export function firstLineOf(file: string): string {
  const how = "header = false, delim = '\\x01', quote = '', escape = '', auto_detect = false";
  return `SELECT line FROM read_csv(${quoted(file)}, ${how}, columns = {'line': 'VARCHAR'}) LIMIT 1`;
}

/** The expression that reads a file as rows of texts, in DuckDB's SQL; `firstLine` is needed for GDELT alone. */
export function readerOf(file: string, map: MapName | null, firstLine: string): string {
  const path = quoted(file);
  if (extname(file) === ".parquet") return `read_parquet(${path})`;
  if (map === "gdelt") {
    const names = gdeltColumns(firstLine.split("\t").length, file);
    const columns = names.map((name) => `'${name}': 'VARCHAR'`).join(", ");
    const rest = names.includes("SOURCEURL") ? "*" : "*, NULL AS SOURCEURL";
    const how = "delim = '\\t', header = false, quote = '', escape = '', store_rejects = true";
    return `(SELECT ${rest} FROM read_csv(${path}, ${how}, auto_detect = false, columns = {${columns}}))`;
  }
  const how =
    map === "icews" ? "delim = '\\t', quote = '', escape = '', normalize_names = true, " : "";
  return `read_csv(${path}, ${how}header = true, all_varchar = true, store_rejects = true)`;
}

/** A text in SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
