import type { AboutWords } from "../../i18n/en/about";
import type { Correlation } from "../../model/codebook";
import { HALF_LIFE_YEARS, PRIOR, WEIGHTS } from "../../model/decay";
import type { Data } from "../../store/data";
import { CorrelationTable } from "./CorrelationTable";
import { Sensitivity } from "./Sensitivity";

interface Props {
  readonly data: Data | null;
  readonly correlations: readonly Correlation[] | undefined;
  readonly text: AboutWords;
}

/** How warmth is computed, how far it depends on our choices, and how far it agrees with what others measure. */
export function WarmthChapter({ data, correlations = [], text }: Props) {
  return (
    <>
      <h3>{text.warmthTitle}</h3>
      <p>{text.warmth}</p>
      <p>
        <code>warmth(t) = Σ w·e·2^(−age/H) ÷ (P + Σ w·2^(−age/H))</code>
      </p>
      <p>{text.warmthTerms(HALF_LIFE_YEARS, PRIOR, WEIGHTS.slice(1))}</p>
      <p>{text.sensitivityIntro}</p>
      {data && <Sensitivity data={data} text={text} />}
      {correlations.length > 0 && <CorrelationTable correlations={correlations} text={text} />}
    </>
  );
}
