import { useTimelineState } from "../base/context";
import { lazyPart } from "../base/lazyPart";
import { Chart } from "../chart/Chart";
import { useHasCollected } from "../collect/useHasCollected";
import "./charts.css";

// Loaded on demand: few people compare.
const Compared = lazyPart(() => import("./Compared").then(({ Compared }) => Compared));

const OnPicture = lazyPart(() => import("../collect/OnPicture").then(({ OnPicture }) => OnPicture));

/** The picture, and below it the period that is compared with the one in view. */
export function Charts() {
  const isComparing = useTimelineState((state) => state.compared !== null);
  const isCollecting = useHasCollected();
  return (
    <div className="charts">
      <Chart Signs={isCollecting ? OnPicture : undefined} />
      {isComparing && <Compared />}
    </div>
  );
}
