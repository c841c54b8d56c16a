import { termsOf } from "../../src/i18n/seriesTerms";
import { curvesOf } from "../../src/layout/curve";
import { timeScale } from "../../src/layout/scale";
import { basisAt, type Series, yearMiddle } from "../../src/model/series";
import { YEAR } from "../../src/model/time";
import type { Edition } from "./edition";
import type { Facet } from "./facets";
import { SourceLine } from "./SourceLine";

interface Props {
  readonly edition: Edition;
  readonly facet: Facet;
}

/** The yearly figures of a relation as lines with their values, or all those of a year. */
export function FacetSeries({ edition, facet }: Props) {
  const { series, words } = edition;
  if (facet.kind === "relation") {
    const own = series.filter(({ relation }) => relation === facet.id);
    if (own.length === 0) return null;
    return (
      <section>
        <h2>{words.series.label}</h2>
        {own.map((one) => (
          <Figures key={one.id} edition={edition} series={one} />
        ))}
      </section>
    );
  }
  return facet.kind === "year" ? <OfYear edition={edition} facet={facet} /> : null;
}

/** The size of a curve, which its style sheet stretches; px. */
const WIDTH = 640;
const HEIGHT = 80;
const PAD = 4;

function Figures({ edition, series }: { edition: Edition; series: Series }) {
  const { words, pages } = edition;
  const years = series.values.map(([year]) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const scale = timeScale([yearMiddle(first) - YEAR / 4, yearMiddle(last) + YEAR / 4], WIDTH);
  const write = (value: number) => words.formats.number(value, series.digits);
  return (
    <section className="series">
      <h3 lang={series.lang}>{series.name}</h3>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {curvesOf(series, scale, HEIGHT, PAD).map((curve) => (
          <polyline
            key={curve[0]?.x}
            points={curve.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
          />
        ))}
      </svg>
      <details>
        <summary>
          {pages.facets.values} <small>{`${words.series.span(first, last)}, ${series.unit}`}</small>
        </summary>
        <ul className="links">
          {series.values.map(([year, value]) => (
            <li key={year}>
              {year} <b>{write(value)}</b>
              {basisAt(series, year)}
            </li>
          ))}
        </ul>
      </details>
      {series.note && <p lang={series.lang}>{series.note}</p>}
      <p>
        {words.series.source}: <SourceLine edition={edition} source={series.source} />
        <small>{["", ...termsOf(series, words)].join(" · ")}</small>
      </p>
    </section>
  );
}

function OfYear({ edition, facet }: Props) {
  const { series, words } = edition;
  const year = Number(facet.id);
  const known = series.flatMap((one) => {
    const found = one.values.find(([own]) => own === year);
    return found
      ? [{ ...one, value: words.formats.number(found[1], one.digits), basis: basisAt(one, year) }]
      : [];
  });
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{words.series.label}</h2>
      <dl>
        {known.map(({ id, name, unit, value, basis, lang }) => (
          <div key={id}>
            <dt lang={lang}>{name}</dt>
            <dd>{`${value} ${unit}${basis}`}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
