import { memo } from "react";
import type { LaneBox } from "../../layout/lane/laneBox";
import type { Px } from "../../layout/scale";
import type { Scene } from "../../layout/scene";
import { warmthAt } from "../../model/warmth";
import type { Data } from "../../store/data";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { warmthWord } from "../triangle/warmth";
import "./values.css";

interface Props {
  readonly scene: Scene;
  readonly data: Data;
  readonly isNarrow: boolean;
  /** The scale of text; 1 is the usual size. */
  readonly zoom?: number;
}

/** The height of a word with its number below it, and their distance from the zero line; px. */
const HEIGHT: Px = 30;
const AWAY: Px = 3;

/** The position of a value: on its side of the zero line, within its lane. */
function topOf({ zero, top, bottom }: LaneBox, value: number, height: Px): Px {
  const hung = value < 0 ? zero + AWAY : zero - AWAY - height;
  return Math.max(top, Math.min(bottom - height, hung));
}

/** The warmth of each lane at the right end of the view, as a word and a number. */
export const Values = memo(function Values({ scene, data, isNarrow, zoom = 1 }: Props) {
  const { selectors } = useTimeline();
  const warmth = useTimelineState(selectors.warmth);
  const words = useWords();
  if (!warmth || !data.base.hasEffects) return null;
  const [first = { top: 0 }] = scene.boxes;
  const end = Math.min(scene.scale.domain[1], data.today);
  return (
    <div className="values" aria-hidden="true">
      {scene.boxes.map((box, lane) => {
        const value = warmthAt(warmth, lane, end);
        const isCold = value < 0;
        const top = isNarrow ? box.top - first.top + 3 : topOf(box, value, HEIGHT * zoom);
        return (
          <p
            key={data.columns.lanes[lane]?.id}
            className={isCold ? "is-cold" : "is-warm"}
            style={{ top }}
          >
            <b>{warmthWord(value, words)}</b> <span>{words.formats.signed(value, 1)}</span>
          </p>
        );
      })}
    </div>
  );
});
