import { memo } from "react";
import type { Domain } from "../../model/time";
import { meanWarmth } from "../../model/warmth";
import { useTimeline, useTimelineState } from "../base/context";
import { SideLine } from "./SideLine";
import { CORNERS, cornerOf, isTriangle } from "./sides";
import "./eraTriangle.css";

/** Its size in a drawing of 280 × 160, of which the corners are those of the large one. */
const VIEW = "30 20 220 118";
/** A side is as wide as the relation is far from neutral; in px of the drawing. */
const LEAST = 10;
const PER_STEP = 22;

/** The triangle of an era, no larger than a letter: the mean warmth of each relation in it. */
export const EraTriangle = memo(function EraTriangle({ domain }: { domain: Domain }) {
  const { selectors } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const warmth = useTimelineState(selectors.warmthOfRelations);
  if (!data || !warmth || !isTriangle(data)) return null;
  return (
    <svg className="era-triangle" viewBox={VIEW} aria-hidden="true">
      {data.columns.lanes.map(({ id, between }, lane) => {
        const value = meanWarmth(warmth, lane, domain);
        const [from, to] = [cornerOf(data, between?.[0]), cornerOf(data, between?.[1])];
        return (
          <SideLine
            key={id}
            side={{ value, from, to }}
            least={LEAST}
            perStep={PER_STEP}
            dash="26 16"
          />
        );
      })}
      {CORNERS.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={20} />
      ))}
    </svg>
  );
});
