import { useMemo } from "react";
import type { AboutWords } from "../../i18n/en/about";
import { readCodebook } from "../../model/codebook";
import type { Problem } from "../../model/problem";
import { useWords } from "../base/context";
import { ProblemList } from "../base/ProblemList";
import { AgreementTable } from "./AgreementTable";
import { OriginsTable } from "./OriginsTable";
import "./figures.css";

/** How the events of a dataset are coded. `json` is the dataset's own codebook, still unread. */
export function CodebookChapter({ json, text }: { json: unknown; text: AboutWords }) {
  const { formats } = useWords();
  const { codebook, problems } = useMemo(() => {
    const problems: Problem[] = [];
    return { codebook: readCodebook(json, problems), problems };
  }, [json]);
  return (
    <>
      <h3>{text.codebookTitle}</h3>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {codebook && (
        <>
          <p>{text.codebook}</p>
          <Meanings
            of={codebook.effects.map(({ effect, meaning }) => [formats.signed(effect), meaning])}
          />
          {codebook.rulings && <p>{codebook.rulings}</p>}
          <p>{text.importanceIntro}</p>
          <Meanings
            of={codebook.importance.map(({ importance, meaning }) => [`${importance}`, meaning])}
          />
          {codebook.powers && <p>{codebook.powers}</p>}
          {codebook.agreement && <AgreementTable agreement={codebook.agreement} text={text} />}
          {codebook.origins && <OriginsTable origins={codebook.origins} text={text} />}
        </>
      )}
    </>
  );
}

function Meanings({ of }: { of: readonly (readonly [value: string, meaning: string])[] }) {
  return (
    <table>
      <tbody>
        {of.map(([value, meaning]) => (
          <tr key={value}>
            <th scope="row">{value}</th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
