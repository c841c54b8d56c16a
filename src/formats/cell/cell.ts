import type { Draft, DraftEvent, Edit, Field } from "../../model/draft/draft";
import type { LinkKind } from "../../model/schema";

/** The cells of an event that hold one field each, in the order of the table. */
export const CELLS = [
  "date",
  "title",
  "summary",
  "group",
  "importance",
  "actors",
  "topics",
  "place",
  "sources",
  "links",
  "label",
  "disputed",
] as const satisfies readonly Field[];

/** The name of a cell: a field, or an effect on a relation. */
export type Cell = (typeof CELLS)[number] | `effects.${string}`;

/** What a cell is read and written with. */
export interface CellContext {
  readonly draft: Draft;
  /** What the kinds of links are called. */
  readonly kinds: Readonly<Record<LinkKind, string>>;
}

/** What was understood of a text: the edit that it means, or what is wrong, as `expected …, got …`. */
export type CellReading = { readonly edit: Edit } | { readonly problem: string };

/** The relation whose effect is in a cell; null for any other cell. */
export function relationOf(cell: Cell): string | null {
  return cell.startsWith(EFFECTS) ? cell.slice(EFFECTS.length) : null;
}

export function effectCell(relation: string): Cell {
  return `${EFFECTS}${relation}`;
}

const EFFECTS = "effects.";

/** Whether a text may have several lines, each of which is one of a list. */
export function isList(cell: Cell): boolean {
  return cell === "sources" || cell === "links";
}

/** Whether a text is long. */
export function isLong(cell: Cell): boolean {
  return cell === "summary" || cell === "disputed" || isList(cell);
}

/** The text of a cell as one edits it: what could not be read, else the value. */
export function writeCell(event: DraftEvent, cell: Cell, context: CellContext): string {
  const unread = event.unread?.[cell];
  return unread ?? WRITE[cell as keyof typeof WRITE]?.(event, context) ?? writeEffect(event, cell);
}

function writeEffect({ effects }: DraftEvent, cell: Cell): string {
  const effect = effects?.[relationOf(cell) ?? ""];
  if (effect === undefined) return "";
  return effect > 0 ? `+${effect}` : String(effect).replace("-", "−");
}

type Write = (event: DraftEvent, context: CellContext) => string;

const WRITE: Readonly<Record<(typeof CELLS)[number], Write>> = {
  date: ({ date }) => date,
  title: ({ title }) => title,
  label: ({ label = "" }) => label,
  summary: ({ summary = "" }) => summary,
  disputed: ({ disputed = "" }) => disputed,
  group: ({ group = "" }) => group,
  importance: ({ importance }) => (importance === undefined ? "" : String(importance)),
  actors: ({ actors }, { draft }) => namesOf(actors, draft.actors),
  topics: ({ topics }, { draft }) => namesOf(topics, draft.topics),
  place: ({ place }) => place?.name ?? "",
  sources: ({ sources = [] }) =>
    sources
      .map(({ title, publisher, url }) => [title, publisher, url].filter(Boolean).join(SEPARATOR))
      .join("\n"),
  links: ({ links = [] }, { draft, kinds }) =>
    links.map(({ to, as }) => `${kinds[as]}: ${titleOf(draft, to)}`).join("\n"),
};

export const SEPARATOR = " | ";

function namesOf(ids: readonly string[] = [], list: Draft["topics"]): string {
  return ids.map((id) => list.find((one) => one.id === id)?.name ?? id).join(", ");
}

/** The title of an event, or its id if another one has the same title. */
function titleOf({ events }: Draft, id: string): string {
  const title = events.find((event) => event.id === id)?.title;
  if (!title) return id;
  return events.filter((event) => event.title === title).length > 1 ? id : title;
}
