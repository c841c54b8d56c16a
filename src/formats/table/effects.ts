import { MOST_LANES } from "../../model/lanes";
import { type Note, note } from "../../model/receipt";
import { countryOf } from "../dataset/countries";
import { slug } from "../dataset/ids";
import { POWERS } from "../research/parties";
import type { Reading, Row } from "../row";
import type { Columns } from "./columns";
import type { GridRow, Table } from "./grid";
import { relationInName } from "./names";

const OTHERS = { id: "others", name: "Others" };

const NO_EFFECTS = {};

type CellOf = (row: GridRow, i: number) => string;

/**
 * Reads the effects of a row by the names of the relations. A column of effects is about the relation in its name,
 * `effect_china-russia`, or else that in the row: in a column of relations, or its group. A row without an effect is
 * neutral.
 */
export function effectReader({ names }: Table, columns: Columns, cellOf: CellOf) {
  const effects = columns.flatMap((field, i) =>
    field === "effect" ? [{ i, relation: relationInName(names[i] ?? "") }] : [],
  );
  const [relations, groups] = [columns.indexOf("relation"), columns.indexOf("group")];
  return (row: GridRow): Pick<Row, "effects"> => {
    if (effects.length === 0) return NO_EFFECTS;
    const own = cellOf(row, relations) || cellOf(row, groups) || OTHERS.name;
    const found = effects.flatMap(({ i, relation }) =>
      cellOf(row, i) ? [[relation || own, cellOf(row, i)] as const] : [],
    );
    return { effects: found.length > 0 ? Object.fromEntries(found) : { [own]: 0 } };
  };
}

/** Rows whose effects are by the ids of relations, and these relations; the rarest share a lane if they are too many. */
export function withRelations(rows: readonly Row[]): Pick<Reading, "rows" | "head"> & {
  readonly notes: readonly Note[];
} {
  const counts = new Map<string, number>();
  for (const { effects } of rows)
    for (const name of effects ? Object.keys(effects) : [])
      counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size === 0) return { rows, notes: [] };
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const isTooMany = byCount.length > MOST_LANES;
  const kept = isTooMany ? byCount.slice(0, MOST_LANES - 1) : byCount;
  const relations = new Map(kept.map((name) => [name, relationOf(name)]));
  const all = new Map([...relations.values()].map((relation) => [relation.id, relation]));
  const others = relationOf(OTHERS.name);
  if (isTooMany) all.set(others.id, others);
  const powers = new Map([...all.values()].flatMap(({ powers }) => powers).map((p) => [p.id, p]));
  const idOf = (name: string) => (relations.get(name) ?? others).id;
  return {
    rows: rows.map((row) => ({
      ...row,
      effects: Object.fromEntries(
        Object.entries(row.effects ?? {}).map(([name, value]) => [idOf(name), value]),
      ),
    })),
    head: {
      powers: [...powers.values()],
      relations: [...all.values()].map(({ powers: _, ...relation }) => relation),
    },
    notes: isTooMany
      ? [note("many-groups", "", { value: String(byCount.length), instead: String(MOST_LANES) })]
      : [],
  };
}

/** A relation by its name, `China – Russia`: its sides are countries or powers. Any other name stands for itself. */
function relationOf(name: string) {
  const sides = name.split(/\s*[–—↔/]\s*|\s+-\s+|(?<=\p{L})-(?=\p{L})/u).filter(Boolean);
  const powers = (sides.length === 2 ? sides : [name]).map((side) => {
    const country = countryOf(side);
    // Countries of the West keep apart from each other here.
    const power = Object.entries(POWERS).find(([, { ids }]) => ids === country?.id);
    return power
      ? { id: power[0], name: power[1].name }
      : (country ?? { id: slug(side), name: side });
  });
  const [first, last] = [powers[0]?.id ?? "", powers.at(-1)?.id ?? ""];
  const id = powers.length === 2 ? [first, last].sort().join("-") : slug(name);
  return { id, name, between: [first, last], powers };
}
