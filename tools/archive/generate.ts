import type { Database } from "./database";
import { gdeltColumns, quoted } from "./sources";

/**
 * Writes made-up events in the shape of GDELT 1.0: Russia or China in most dyads, a press that grows from year to year, and
 * acts that are mostly mild. The same `seed` gives the same events; ids count from `first`. Parquet if `file` ends so.
 */
export async function generate(
  database: Database,
  file: string,
  events: number,
  { seed = 0.5, first = 0 }: { readonly seed?: number; readonly first?: number } = {},
): Promise<void> {
  const countries =
    "RUS CHN USA GBR FRA DEU ITA CAN AUS JPN NLD POL ESP NOR SWE CZE ROM EST LTU LVA UKR IND";
  const list = countries.split(" ").map(quoted).join(", ");
  const codes =
    "010 020 036 040 042 043 046 051 057 061 071 080 100 111 112 120 130 138 141 150 160 163 172 173 190 193";
  const scores =
    "0 3 4 1 1.9 2.8 7 3.4 8 6.4 7.4 5 -5 -2 -2 -4 -4.4 -7 -6.5 -7.2 -4 -8 -5 -5 -10 -10";
  const names = gdeltColumns(58, file).join(", ");
  const format = file.endsWith(".parquet")
    ? "FORMAT parquet"
    : "FORMAT csv, DELIMITER '\\t', HEADER false, QUOTE ''";
  await database.run(`SELECT setseed(${seed})`);
  await database.run(`CREATE OR REPLACE TABLE made AS
    SELECT
      i, party, DATE '1979-01-01' + CAST(elapsed AS INT) AS day,
      CAST(floor(21.999 * power(random(), 1.6)) AS INT) AS other,
      random() < 0.5 AS turned,
      CAST(floor(25.999 * power(random(), 1.6 + 1.1 * sin(elapsed / 1500 + party * 2))) AS INT) AS act,
      CAST(1 + floor(power(random(), -0.6)) AS INT) AS mentions
    FROM (
      SELECT i, floor(16800 * power(random(), 0.45)) AS elapsed, CAST(floor(2.3 * random()) AS INT) AS party
      FROM range(${first}, ${first + events}) t(i)
    )`);
  await database.run(`COPY (
    WITH turned AS (
      SELECT i, day, act, mentions, CASE WHEN turned THEN other ELSE party END AS a,
        CASE WHEN turned THEN party ELSE other END AS b FROM made
    ), c AS (SELECT [${list}] AS countries, string_split('${codes}', ' ') AS codes, string_split('${scores}', ' ') AS scores)
    SELECT COLUMNS(*)::VARCHAR FROM (SELECT
      i, strftime(day, '%Y%m%d'), strftime(day, '%Y%m'), year(day), year(day),
      countries[a + 1], upper(countries[a + 1]), countries[a + 1], '', '', '', '', '', '', '',
      countries[b + 1], upper(countries[b + 1]), countries[b + 1], '', '', '', '', '', '', '',
      1, codes[act + 1], codes[act + 1], substr(codes[act + 1], 1, 2), 1, scores[act + 1],
      mentions, 1, mentions, 0,
      1, 'Moscow, Russia', 'RS', 'RS48', 55.75, 37.6, 'x', 1, 'Moscow, Russia', 'RS', 'RS48', 55.75, 37.6, 'x',
      1, 'Moscow, Russia', 'RS', 'RS48', 55.75, 37.6, 'x',
      strftime(day, '%Y%m%d'), concat('https://news.example/', i)
    FROM turned, c) made(${names})) TO ${quoted(file)} (${format})`);
  await database.run("DROP TABLE made");
}
