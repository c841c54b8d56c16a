import { Fragment } from "react";
import { unitAt } from "../../src/layout/lane/bars";
import type { LaneBox } from "../../src/layout/lane/laneBox";
import { nameFont } from "../../src/layout/name/text";
import { timeScale } from "../../src/layout/scale";
import { SMALL } from "../../src/layout/sizes";
import { ticks } from "../../src/layout/ticks";
import { warmthAt } from "../../src/model/warmth";
import { TICK_DISTANCE } from "../../src/view/chart/picture";
import { warmthWord } from "../../src/view/triangle/warmth";
import type { Edition } from "./edition";
import { measure, type Still } from "./still";

interface WordsOf {
  readonly edition: Edition;
  readonly still: Still;
  readonly hasKey?: boolean;
}

/** The words around the plot of a still, in one language: lanes, eras, values and years, as the live chart has them. */
export function StillWords({ edition, still, hasKey = true }: WordsOf) {
  const { scene } = still.picture;
  return (
    <div className="still-words" lang={edition.code}>
      {hasKey && <Key edition={edition} still={still} />}
      <div className="still-gutter">
        {still.data.columns.lanes.map(({ id, name }) => (
          <b key={id}>{edition.data.relations.find((one) => one.id === id)?.name ?? name}</b>
        ))}
      </div>
      <Eras edition={edition} still={still} />
      <b className="still-widest">{widest(edition.words.warmth)}</b>
      <svg className="still-values" aria-hidden="true">
        {scene.boxes.map((box, lane) => (
          <Value key={still.data.columns.lanes[lane]?.id} {...{ edition, still, box, lane }} />
        ))}
      </svg>
      <Years edition={edition} still={still} />
    </div>
  );
}

/** The key of the picture, without its signs. */
function Key({ edition, still }: WordsOf) {
  const { chart } = edition.words;
  const { scale, plan } = still.picture.scene;
  const unit = unitAt(scale.msPerPx);
  return (
    <p className="still-key" aria-hidden="true">
      <b>{chart.key}</b>
      <span className="is-area">{chart.keyWarmth}</span>
      <span className="is-event">{plan.perEvent[0] >= 5 ? chart.keyEvent : chart.keyTurn}</span>
      <span className="is-bars">{chart.keyBars(unit.name, Math.max(1, unit.years))}</span>
    </p>
  );
}

function widest(words: readonly string[]): string {
  const width = (word: string) => measure(word, nameFont("strong", SMALL));
  return [...words].sort((a, b) => width(b) - width(a))[0] ?? "";
}

const percent = (share: number) => `${Number((100 * share).toFixed(2))}%`;

function Eras({ edition, still }: WordsOf) {
  const { scale } = still.picture.scene;
  const { formats } = edition.words;
  return (
    <svg className="still-eras" aria-hidden="true">
      {edition.data.eras.map(({ era, date }) => {
        const from = Math.max(0, scale.x(date.start)) / scale.width;
        const to = Math.min(scale.width, scale.x(date.end)) / scale.width;
        if (to <= from) return null;
        const place = { x: percent(from), width: percent(to - from) };
        // HTML, because letters of an SVG are cut wherever its edge is.
        return (
          <Fragment key={era.id}>
            <line x1={place.x} x2={place.x} y2="100%" />
            <foreignObject {...place} height="100%" className={to === 1 ? "is-last" : undefined}>
              <p className="still-era">
                <b>{era.name}</b>
              </p>
              <p className="still-era is-years">
                <span>{formats.short(date, "year")}</span>
              </p>
            </foreignObject>
          </Fragment>
        );
      })}
    </svg>
  );
}

interface ValueOf extends WordsOf {
  readonly box: LaneBox;
  readonly lane: number;
}

/** How warm a lane is at the end, beside its zero line. */
function Value({ edition, still, box, lane }: ValueOf) {
  const { picture, data, state } = still;
  const { boxes } = picture.scene;
  if (!data.base.hasEffects) return null;
  const value = warmthAt(picture.warmth, lane, Math.min(state.domain[1], data.today));
  const { bottom = 1 } = boxes.at(-1) ?? {};
  const isCold = value < 0;
  const [word, number] = [warmthWord(value, edition.words), edition.words.formats.signed(value, 1)];
  return (
    <g className={isCold ? "is-cold" : "is-warm"}>
      <svg aria-hidden="true" className="is-beside" y={percent(box.zero / bottom)}>
        <text x="8" y={isCold ? 15 : -21}>
          <tspan className="is-name">{word}</tspan>
          <tspan x="8" dy="15">
            {number}
          </tspan>
        </text>
      </svg>
      <svg aria-hidden="true" className="is-above" x="100%" y={percent(lane / boxes.length)}>
        <text x="-12" y="15" textAnchor="end">
          <tspan className="is-name">{word}</tspan> {number}
        </text>
      </svg>
    </g>
  );
}

/** The most narrow plot that has all years; the others have every second one. */
function Years({ edition, still }: WordsOf) {
  const { scale } = still.picture.scene;
  const few = new Set(ticks(timeScale(scale.domain, FEW), TICK_DISTANCE).map(({ time }) => time));
  return (
    <svg className="still-axis" aria-hidden="true">
      {ticks(scale, TICK_DISTANCE).map(({ time, x, unit }) => (
        <text
          key={time}
          className={few.has(time) ? undefined : "is-wide"}
          x={percent(x / scale.width)}
          y="15"
          textAnchor="middle"
        >
          {edition.words.formats.tick(time, unit)}
        </text>
      ))}
    </svg>
  );
}

/** The width of a phone's plot; px. */
const FEW = 320;
