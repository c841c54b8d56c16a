import { memo } from "react";
import { unitAt } from "../../layout/lane/bars";
import type { Scene } from "../../layout/scene";
import { useWords } from "../base/context";
import "./howToRead.css";

interface Props {
  /** Null while nothing is drawn; the line keeps its place. */
  readonly scene: Scene | null;
  /** Whether the events move relations, so that height means warmth. */
  readonly hasEffects: boolean;
}

/** The key of the picture in one line: the silhouette, the events drawn singly, and those that are counted. */
export const HowToRead = memo(function HowToRead({ scene, hasEffects }: Props) {
  const { chart } = useWords();
  if (!scene) return <p className="how-to-read" />;
  const unit = unitAt(scene.scale.msPerPx);
  const isNear = scene.plan.perEvent[0] >= 5;
  const events = hasEffects ? (isNear ? chart.keyEvent : chart.keyTurn) : chart.keyDot;
  const bars = chart.keyBars(unit.name, Math.max(1, unit.years));
  return (
    <p className="how-to-read">
      <b>{chart.key}</b>
      {hasEffects && (
        <span>
          <svg viewBox="0 0 40 16" aria-hidden="true">
            <path className="warm-fill" d="M0 8V3L8 2 18 4 22 8Z" />
            <path className="cold-fill" d="M22 8 26 12 36 14 40 11V8Z" />
            <path className="warm-line" d="M0 3 8 2 18 4 22 8" />
            <path className="cold-line" d="M22 8 26 12 36 14 40 11" />
            <path className="zero" d="M0 8H40" />
          </svg>
          {chart.keyWarmth}
        </span>
      )}
      {/* By their words, so that a browser's translation of others does not stay. */}
      <span key={events}>
        <svg className="is-event" viewBox="0 0 10 16" aria-hidden="true">
          <path className="warm-line" d="M5 16V4" />
          <circle cx="5" cy="4.5" r="4" />
        </svg>
        {events}
      </span>
      <span key={bars}>
        <svg className="is-bars" viewBox="0 0 20 16" aria-hidden="true">
          <path className="bars" d="M1 16v-4M4 16v-6M7 16v-3M10 16v-8M13 16v-5M16 16v-9M19 16v-4" />
        </svg>
        {bars}
      </span>
    </p>
  );
});
