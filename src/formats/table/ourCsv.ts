import type { Table } from "./grid";

const LISTS = ["actors", "topics"] as const;

/** Whether a table was written by this app. */
export function isOurCsv({ names }: Table): boolean {
  return ["id", "date", "title", "actor_ids", "topic_ids", "source_urls"].every((name) =>
    names.includes(name),
  );
}

/** The dataset in a table that `model/export/csv` wrote, as far as such a table holds it. */
export function readOurCsv(table: Table): Record<string, unknown> {
  const known = { actors: new Map<string, string>(), topics: new Map<string, string>() };
  const relations = table.names.flatMap((name) =>
    name.startsWith("effect_") ? name.slice(7) : [],
  );
  const events = table.rows.map(({ cells }) => {
    const cell = (name: string) => unguarded(cells[table.names.indexOf(name)] ?? "");
    const number = (name: string) =>
      cell(name) === "" ? undefined : Number(cell(name).replace(",", "."));
    const ids = (kind: (typeof LISTS)[number]) => {
      const [list, names] = [cell(`${kind.slice(0, -1)}_ids`), cell(kind)].map((text) =>
        text.split("; ").filter(Boolean),
      );
      for (const [i, id] of (list ?? []).entries())
        known[kind].set(id, names?.length === list?.length ? (names?.[i] ?? id) : id);
      return list && list.length > 0 ? list : undefined;
    };
    const effects = relations.flatMap((id) =>
      cell(`effect_${id}`) === "" ? [] : [[id, number(`effect_${id}`)] as const],
    );
    const text = (name: string) => cell(name) || undefined;
    return withoutGaps({
      id: text("id"),
      date: cell("date"),
      title: cell("title"),
      label: text("label"),
      summary: text("summary"),
      disputed: text("disputed"),
      effects: effects.length > 0 ? Object.fromEntries(effects) : undefined,
      importance: number("importance"),
      actors: ids("actors"),
      topics: ids("topics"),
      place:
        text("place") &&
        withoutGaps({ name: cell("place"), lat: number("lat"), lon: number("lon") }),
      group: text("group"),
      sources: sourcesOf(cell("sources"), cell("source_urls")),
      links: linksOf(cell("links")),
    });
  });
  return { ...powersOf(relations), ...listsOf(known), events };
}

/** Removes the apostrophe before a text that a spreadsheet would take for a formula. */
function unguarded(cell: string): string {
  return cell
    .replace(/(^|[;,|\t\r\n\u2028\u2029\u0085])("*)'(?=[=+\-@＝＋－＠])/g, "$1$2")
    .replace(/^'(?=[\t\r\n])/, "");
}

function withoutGaps(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** Addresses are matched to titles if there are as many of each; otherwise they stand alone. */
function sourcesOf(titles: string, urls: string) {
  const names = titles.split(" | ").filter(Boolean);
  const addresses = urls.split(" ").filter(Boolean);
  if (names.length === 0) return undefined;
  if (names.length !== addresses.length)
    return [...names.map((title) => ({ title })), ...addresses.map((url) => ({ title: url, url }))];
  return names.map((name, i) => {
    const [, title = name, publisher] = /^(.+) \(([^()]+)\)$/.exec(name) ?? [];
    return { title, ...(publisher && { publisher }), url: addresses[i] };
  });
}

function linksOf(text: string) {
  const links = text
    .split(" ")
    .filter(Boolean)
    .map((link) => ({ as: link.split(":")[0], to: link.split(":").slice(1).join(":") }));
  return links.length > 0 ? links : undefined;
}

/** Relations between two powers, derived from their ids if possible. */
function powersOf(relations: readonly string[]) {
  const pairs = relations
    .map((id) => ({ id, between: id.split("-") }))
    .filter(({ between }) => between.length === 2);
  const powers = [...new Set(pairs.flatMap(({ between }) => between))];
  return pairs.length === 0
    ? {}
    : {
        powers: powers.map((id) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1) })),
        relations: pairs,
      };
}

function listsOf(known: Record<(typeof LISTS)[number], ReadonlyMap<string, string>>) {
  return Object.fromEntries(
    LISTS.map((kind) => [kind, [...known[kind]].map(([id, name]) => ({ id, name }))]),
  );
}
