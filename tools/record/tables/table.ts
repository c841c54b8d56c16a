/** A value of a table; null if there is none. */
export type Value = string | number | null;

/** A field by the Table Schema of Frictionless; a date is a day as in `1972-02-21`. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "date" | "year";
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly enum?: readonly string[];
  };
}

/** A field whose values are those of another table's key. */
interface Reference {
  readonly field: string;
  readonly table: string;
  readonly key: string;
}

/** A tidy table: each row is one observation, each column one variable. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** The names of the fields that tell the rows apart. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly rows: readonly (readonly Value[])[];
}

/** A field, and its value for each item; absent is null. */
export type Column<T> = Field & { readonly of: (item: T) => Value | undefined };

/** A table of items; `references` are written as `{ event: "events.id" }`. */
export function tableOf<T>(
  about: Pick<Table, "name" | "description" | "key">,
  items: readonly T[],
  columns: readonly Column<T>[],
  references: Readonly<Record<string, string>> = {},
): Table {
  return {
    ...about,
    fields: columns.map(({ of, ...field }) => field),
    references: Object.entries(references).map(([field, to]) => {
      const [table = "", key = ""] = to.split(".");
      return { field, table, key };
    }),
    rows: items.map((item) => columns.map(({ of }) => of(item) ?? null)),
  };
}

/** The content of each file by its path below `data/`. */
export type TableFiles = ReadonlyMap<string, string | Uint8Array>;
