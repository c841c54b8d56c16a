import { useLayoutEffect, useRef } from "react";
import type { Hit } from "../../layout/hit";
import type { Px } from "../../layout/scale";
import type { Data } from "../../store/data";
import { useWords } from "../base/context";
import { usePlace } from "../base/places";
import { describeEffects } from "./describe";
import "./tooltip.css";

interface Props {
  readonly hit: Hit;
  readonly data: Data;
  /** The plot's size, which the tooltip keeps inside of. */
  readonly width: Px;
  readonly height: Px;
}

const DISTANCE: Px = 12;
/** How far above its middle a finger still covers what lies there. */
const FINGER: Px = 34;

/** What lies under the pointer, in a few words: an event, or how many are counted in a bin. */
export function Tooltip({ hit, data, width, height }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  usePlace("tooltip", ref);
  const at =
    hit.kind === "mark"
      ? { x: Math.min(width, Math.max(0, hit.mark.x)), y: hit.mark.y }
      : { x: (hit.cluster.from + hit.cluster.to) / 2, y: hit.cluster.y };
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const [w, h] = [box.offsetWidth, box.offsetHeight];
    const x = Math.min(width - w - 4, Math.max(4, at.x - w / 2));
    const y = topOf(at.y, h, height);
    box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  });
  return (
    <div ref={ref} className="tooltip" role="tooltip">
      {hit.kind === "mark" ? (
        <EventTip event={hit.mark.event} data={data} />
      ) : (
        <ClusterTip cluster={hit.cluster} />
      )}
    </div>
  );
}

/** Below the mark where there is room; above it where a finger would cover it. */
function topOf(y: Px, height: Px, room: Px): Px {
  const isFinger = window.matchMedia("(pointer: coarse)").matches;
  const [above, below] = [y - (isFinger ? FINGER : DISTANCE) - height, y + DISTANCE];
  if (isFinger && above >= 0) return above;
  return below + height < room ? below : Math.max(4, above);
}

function EventTip({ event: index, data }: { event: number; data: Data }) {
  const words = useWords();
  const event = data.dataset.events[index];
  if (!event) return null;
  return (
    <>
      <span className="tooltip-date">{words.formats.date(event.date)}</span>
      <strong dir="auto">{event.title}</strong>
      {describeEffects(event, data, words).map((effect) => (
        <div key={effect}>{effect}</div>
      ))}
    </>
  );
}

function ClusterTip({ cluster }: { cluster: Extract<Hit, { kind: "cluster" }>["cluster"] }) {
  const { chart, formats } = useWords();
  const [start, end] = cluster.domain;
  return (
    <>
      <strong>{chart.cluster(cluster.count, formats.range(start, end))}</strong>
      {chart.clusterHint}
    </>
  );
}
