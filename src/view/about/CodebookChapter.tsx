import type { AboutWords } from "../../i18n/en/about";
import type { Codebook, Example } from "../../model/codebook";
import { parseDate } from "../../model/date";
import type { Problem } from "../../model/problem";
import type { Ms } from "../../model/time";
import { useWords } from "../base/context";
import { ProblemList } from "../base/ProblemList";
import { AgreementTable } from "./AgreementTable";
import { OriginsTable } from "./OriginsTable";
import "./figures.css";

interface Props {
  /** Null if it is invalid; `problems` say why. */
  readonly codebook: Codebook | null;
  readonly problems: readonly Problem[];
  /** When the last event began. */
  readonly last: Ms | undefined;
  readonly text: AboutWords;
}

/** How the events of a dataset are coded. */
export function CodebookChapter({ codebook, problems, last = 0, text }: Props) {
  const { formats } = useWords();
  const complete = parseDate(codebook?.complete ?? "");
  return (
    <>
      <h3>{text.codebookTitle}</h3>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {codebook && (
        <>
          <p>{text.codebook}</p>
          <Meanings
            of={codebook.effects.map((item) => ({ ...item, value: formats.signed(item.effect) }))}
          />
          {codebook.rulings && <p>{codebook.rulings}</p>}
          <p>{text.importanceIntro}</p>
          <Meanings
            of={codebook.importance.map((item) => ({ ...item, value: `${item.importance}` }))}
          />
          {codebook.powers && <p>{codebook.powers}</p>}
          {complete && (
            <p>
              {text.complete(formats.date(complete))}
              {last >= complete.end && ` ${text.later(formats.day(last))}`}
            </p>
          )}
          {codebook.agreement && <AgreementTable agreement={codebook.agreement} text={text} />}
          {codebook.origins && <OriginsTable origins={codebook.origins} text={text} />}
        </>
      )}
    </>
  );
}

interface Meaning {
  readonly value: string;
  readonly meaning: string;
  readonly examples?: readonly Example[] | undefined;
}

/** What each value means, with the events that show it. */
function Meanings({ of }: { of: readonly Meaning[] }) {
  return (
    <table>
      <tbody>
        {of.map(({ value, meaning, examples = [] }) => (
          <tr key={value}>
            <th scope="row">{value}</th>
            <td>
              {meaning}
              {examples.map(({ event, year, title, text }) => (
                <p key={event}>
                  <b>{year}</b> {title}. {text}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
