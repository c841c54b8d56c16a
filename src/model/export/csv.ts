import type { Dataset, TimelineEvent } from "../dataset";
import { lastDay, writeDay } from "../day";
import type { LanguageCode } from "../language";
import type { Account } from "../schema";

/** What stands between cells. */
export type Separator = "," | ";";

/** What spreadsheets of a language take for a separator. */
export function separatorOf(language: LanguageCode): Separator {
  return language === "ru" ? ";" : ",";
}

type Cell = string | number | undefined;

/** The columns of a table of events: the name in the first row, and the value of each event. */
type Columns = readonly (readonly [name: string, of: (event: TimelineEvent) => Cell])[];

/**
 * Events as CSV (RFC 4180, UTF-8 with a byte order mark, without which Excel does not take it for
 * UTF-8). `events` are some of the dataset's. The columns:
 *
 * - `id`; `date` in EDTF; `start` and `end`, the first and the last day of the date, empty where open
 * - `title`, `label`, `summary`, `disputed`
 * - `effect_ID` for each relation, −3 … 3, empty if the event did not move it; `importance`, 1 … 5
 * - `actors`, `topics` by name and `actor_ids`, `topic_ids`, separated by "; "
 * - `place`, `lat`, `lon`; `group`
 * - `sources`, title and publisher, and `accounts`, who said what, separated by " | "
 * - `source_urls`, `account_urls` and `links` (`KIND:ID`), separated by spaces
 *
 * Whatever a spreadsheet would take for a formula, by any of the separators that it may use, is led by an
 * apostrophe. With semicolons numbers have a comma.
 */
export function toCsv(
  dataset: Dataset,
  events: readonly TimelineEvent[] = dataset.events,
  separator: Separator = ",",
): string {
  const columns = columnsOf(dataset);
  const write = (cells: readonly Cell[]) =>
    cells.map((cell) => writeCell(cell, separator)).join(separator);
  const rows = events.map((event) => write(columns.map(([, of]) => of(event))));
  const head = write(columns.map(([name]) => name));
  return `\ufeff${[head, ...rows, ""].join("\r\n")}`;
}

function columnsOf({ relations, actors, topics }: Dataset): Columns {
  const [actorNames, topicNames] = [namesOf(actors), namesOf(topics)];
  const accountText = ({ by, text, quote, original, source }: Account) => {
    const said = quote ?? original;
    return `${actorNames(by)}: ${text}${said ? ` “${said}”` : ""} (${sourceName(source)})`;
  };
  return [
    ["id", ({ id }) => id],
    ["date", ({ edtf }) => edtf],
    ["start", ({ date }) => writeDay(date.start)],
    ["end", ({ date }) => writeDay(lastDay(date.end))],
    ["title", ({ title }) => title],
    ["label", ({ label }) => label],
    ["summary", ({ summary }) => summary],
    ["disputed", ({ disputed }) => disputed],
    ...relations.map(
      ({ id }) => [`effect_${id}`, ({ effects }: TimelineEvent) => effects?.[id]] as const,
    ),
    ["importance", ({ importance }) => importance],
    ["actors", ({ actors }) => actors?.map(actorNames).join("; ")],
    ["actor_ids", ({ actors }) => actors?.join("; ")],
    ["topics", ({ topics }) => topics?.map(topicNames).join("; ")],
    ["topic_ids", ({ topics }) => topics?.join("; ")],
    ["place", ({ place }) => place?.name],
    ["lat", ({ place }) => place?.lat],
    ["lon", ({ place }) => place?.lon],
    ["group", ({ group }) => group],
    ["sources", ({ sources }) => sources?.map(sourceName).join(" | ")],
    ["source_urls", ({ sources }) => sources?.flatMap(({ url }) => url ?? []).join(" ")],
    ["accounts", ({ accounts }) => accounts?.map(accountText).join(" | ")],
    [
      "account_urls",
      ({ accounts }) => accounts?.flatMap(({ source }) => source.url ?? []).join(" "),
    ],
    ["links", ({ links }) => links?.map(({ to, as }) => `${as}:${to}`).join(" ")],
  ];
}

function namesOf(items: readonly { id: string; name: string }[]): (id: string) => string {
  const names = new Map(items.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function sourceName({ title, publisher }: { title: string; publisher?: string | undefined }) {
  return publisher ? `${title} (${publisher})` : title;
}

/** Signs by which spreadsheets know a formula, the wide forms of Chinese and Japanese too. */
const SIGN = "(?=[=+\\-@＝＋－＠])";
/** The beginning of a cell, and of what becomes one where another sign parts cells or lines. */
const FORMULA = new RegExp(`(^|[;,|\\t\\r\\n\\u2028\\u2029\\u0085])"*${SIGN}`, "g");

function writeCell(value: Cell, separator: Separator): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value).replace(".", separator === ";" ? "," : ".");
  const inside = value.replace(FORMULA, "$&'");
  const text = /^[\t\r\n]/.test(value) ? `'${inside}` : inside;
  return /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
