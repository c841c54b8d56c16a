import type { AboutWords } from "../../i18n/en/about";
import { ORIGINS, type Origins } from "../../model/codebook";
import { useWords } from "../base/context";

/** Where the texts come from to which events refer: in all, and for each relation. */
export function OriginsTable({ origins, text }: { origins: Origins; text: AboutWords }) {
  const { number } = useWords().formats;
  const columns = [{ ...origins, name: text.originsAll }, ...(origins.parts ?? [])];
  return (
    <>
      <p>{text.origins(origins.references)}</p>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{text.originsHead}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ORIGINS.map((id) => (
            <tr key={id}>
              <th scope="row">{text.originNames[id]}</th>
              {columns.map(({ name, shares }) => (
                <td key={name}>{text.percent(shares[id])}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{text.originsCount}</th>
            {columns.map(({ name, references }) => (
              <td key={name}>{number(references)}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <p>{text.originsNote}</p>
    </>
  );
}
