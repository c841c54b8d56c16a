import type { AboutWords } from "../../i18n/en/about";
import type { Agreement } from "../../model/codebook";
import { useWords } from "../base/context";

type Figures = Agreement["importance"];

/** How far two codings agree: in all, on importance, on each relation and in each period. */
export function AgreementTable({ agreement, text }: { agreement: Agreement; text: AboutWords }) {
  const { events, effects, importance, against = [], parts = [] } = agreement;
  return (
    <>
      <p>{text.agreement(agreement)}</p>
      <table className="figures">
        <thead>
          <tr>
            {text.agreementHead.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={text.agreementRows.effects} values={effects.both} of={effects} text={text} />
          {parts.map((part) => (
            <Row key={part.name} name={part.name} values={part.both} of={part} text={text} />
          ))}
          {against.map((one, i) => {
            const name = text.agreementRows.against(i + 1);
            return <Row key={name} name={name} values={one.both} of={one} text={text} />;
          })}
          <Row name={text.agreementRows.importance} values={events} of={importance} text={text} />
        </tbody>
      </table>
      <p>{text.agreementNote}</p>
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly values: number;
  readonly of: Figures;
  readonly text: AboutWords;
}

function Row({ name, values, of: { same, near, kappa, interval }, text }: RowProps) {
  const { number } = useWords().formats;
  const ends = interval?.map((end) => number(end, 2)).join("–");
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number(values)}</td>
      <td>{text.percent(same)}</td>
      <td>{text.percent(near)}</td>
      <td>
        {number(kappa, 2)}
        {ends && ` (${ends})`}
      </td>
    </tr>
  );
}
