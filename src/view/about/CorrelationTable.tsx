import type { AboutWords } from "../../i18n/en/about";
import type { Correlation } from "../../model/codebook";
import { useWords } from "../base/context";

interface Props {
  readonly correlations: readonly Correlation[];
  readonly text: AboutWords;
}

/** How far warmth agrees with what others measure, and of how many years that is said. */
export function CorrelationTable({ correlations, text }: Props) {
  const { number, signed } = useWords().formats;
  return (
    <>
      <p>{text.correlations}</p>
      <table className="figures">
        <thead>
          <tr>
            {text.correlationHead.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {correlations.map(({ name, years, from, to, rho }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{`${number(years)} (${from}–${to})`}</td>
              <td>{signed(rho, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{text.correlationNote}</p>
    </>
  );
}
