import type { ComponentProps } from "react";
import { useTimelineState } from "../base/context";
import { lazyPart } from "../base/lazyPart";
import { Chart } from "../chart/Chart";
import "./charts.css";

// Loaded on demand: few people compare.
const Compared = lazyPart(() => import("./Compared").then(({ Compared }) => Compared));

/** The picture with what belongs to it, and below it the period that is compared with the one in view. */
export function Charts(first: ComponentProps<typeof Chart>) {
  const isComparing = useTimelineState((state) => state.compared !== null);
  return (
    <div className="charts">
      <Chart {...first} />
      {isComparing && <Compared />}
    </div>
  );
}
