import { useLayoutEffect, useMemo, useRef } from "react";
import { levelY } from "../../layout/lane/laneBox";
import type { Mark } from "../../layout/mark";
import { type MarkPlace, placeOf, type Scene } from "../../layout/scene";
import { paintCollected } from "../../marks/collected";
import { currentOf } from "../../model/collection";
import { sharpContext } from "../base/canvas";
import { useTimeline, useTimelineState } from "../base/context";
import { useTheme } from "../base/useTheme";
import type { OnPictureProps } from "../chart/Chart";
import { marksOf } from "../chart/highlight";
import { useCollections } from "./useCollections";

const NONE: readonly string[] = [];

/** Marks the events of the current collection in the picture, as far as the filter leaves them. */
export function OnPicture({ scene, data, width, height, ratio }: OnPictureProps) {
  const { selectors } = useTimeline();
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  const ids = useCollections(({ collections }) => currentOf(collections)?.events ?? NONE);
  const indices = useTimelineState(selectors.indices);
  const events = useMemo(() => {
    const shown = new Set(indices);
    return ids
      .map(data.indexOf)
      .filter((index) => index !== undefined)
      .filter((index) => shown.has(index));
  }, [ids, indices, data]);
  useLayoutEffect(() => {
    const outer = width + scene.margin;
    const context = sharpContext(canvas.current, outer, height, ratio);
    if (!context) return;
    context.clearRect(0, 0, outer, height);
    for (const mark of events.flatMap((event) => marksOf(event, scene, data)))
      paintCollected(context, signPlace(scene, mark), mark.level, theme);
  }, [scene, data, width, height, ratio, events, theme]);
  return <canvas ref={canvas} hidden={events.length === 0} />;
}

/** In the place of its dot; of an event that is only counted, on the zero line, where names keep clear of the bars. */
function signPlace(scene: Scene, mark: Mark): MarkPlace {
  const place = placeOf(scene, mark);
  const box = scene.boxes[mark.lane];
  const isDrawn = scene.plan.lanes[mark.lane]?.marks.includes(mark) ?? false;
  return isDrawn || !box ? place : { ...place, y: levelY(box, 0), r: 0 };
}
