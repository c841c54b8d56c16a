import { useLayoutEffect, useRef } from "react";
import type { Hit } from "../../layout/hit";
import type { Px } from "../../layout/scale";
import { placeOf, type Scene } from "../../layout/scene";
import type { Data } from "../../store/data";
import { useTimeline, useWords } from "../base/context";
import { usePlace } from "../base/places";
import { type BarHit, crowdOf, isListed } from "./crowd";
import { describeEffects } from "./describe";
import "./tooltip.css";

interface Props {
  readonly hit: Hit;
  readonly scene: Scene;
  readonly data: Data;
  /** The plot's size, which the tooltip keeps inside of. */
  readonly width: Px;
  readonly height: Px;
}

const DISTANCE: Px = 12;
/** How far below the zero line the words of a bar stand. */
const BAR: Px = 12;
/** How far above its middle a finger still covers what lies there. */
const FINGER: Px = 34;

/** What lies under the pointer, in a few words: an event, or how many are counted in a bin. */
export function Tooltip({ hit, scene, data, width, height }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  usePlace("tooltip", ref);
  const at = placeOfHit(hit, scene);
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
      {hit.kind === "mark" ? <EventTip event={hit.mark.event} data={data} /> : <BarTip hit={hit} />}
    </div>
  );
}

function placeOfHit(hit: Hit, scene: Scene): { x: Px; y: Px } {
  const inside = (x: Px) => Math.min(scene.scale.width, Math.max(0, x));
  if (hit.kind === "bar")
    return { x: inside(scene.scale.x((hit.domain[0] + hit.domain[1]) / 2)), y: hit.y + BAR };
  const { x, y } = placeOf(scene, hit.mark);
  return { x: inside(x), y };
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

function BarTip({ hit }: { hit: BarHit }) {
  const { store, selectors } = useTimeline();
  const { chart, formats } = useWords();
  const state = store.getState();
  const { events, up, down } = crowdOf(state, selectors, hit);
  const hasSides = state.data?.base.hasEffects && up + down > 0;
  return (
    <>
      <strong>{chart.cluster(events.length, formats.range(...hit.domain))}</strong>
      {hasSides && <div>{chart.sides(up, down)}</div>}
      <div>{isListed(state, selectors, hit) ? chart.listHint : chart.zoomHint}</div>
    </>
  );
}
