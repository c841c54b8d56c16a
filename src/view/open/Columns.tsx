import type { ColumnField, TableStart } from "../../formats/row";
import type { OpenWords } from "../../i18n/en/open";
import type { Receipt } from "../../model/receipt";

type Named = keyof OpenWords["fields"] & ColumnField;

interface Props {
  /** The first rows of the table; undefined if the data are none, or cannot be read again. */
  readonly table: TableStart | undefined;
  readonly columns: Receipt["columns"];
  readonly words: OpenWords;
  readonly onChange: (columns: Readonly<Record<string, ColumnField | null>>) => void;
}

/** What each column was taken for, above its first cells; it can be changed. */
export function Columns({ table, columns, words, onChange }: Props) {
  const fields = words.fields as Readonly<Record<string, string>>;
  if (!table) {
    const known = Object.entries(columns);
    if (known.length === 0) return null;
    return (
      <>
        <h3>{words.columns}</h3>
        <ul className="receipt-columns">
          {known.map(([field, name]) => (
            <li key={field}>
              {fields[field] ?? field}: <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      </>
    );
  }
  const names = Object.entries(fields) as [Named, string][];
  // The rows of a table may be equal.
  const keyed = table.rows.map((cells, key) => ({ cells, key }));
  return (
    <>
      <h3>{words.columns}</h3>
      <p>{words.columnsHint}</p>
      <div className="receipt-table">
        <table>
          <thead>
            <tr>
              {table.names.map((name, i) => (
                <th key={name} scope="col">
                  <bdi>{name}</bdi>
                  <select
                    className="button"
                    aria-label={words.columnLabel(name)}
                    value={table.fields[i] ?? ""}
                    onChange={({ target }) =>
                      onChange({ [name]: target.value === "" ? null : (target.value as Named) })
                    }
                  >
                    <option value="">{words.notUsed}</option>
                    {names.map(([field, label]) => (
                      <option key={field} value={field}>
                        {label}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keyed.map(({ cells, key }) => (
              <tr key={key}>
                {cells.map((cell, i) => (
                  <td key={table.names[i]} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
