import { type Warmth, warmthAt, warmthOf } from "../../src/model/warmth";
import { warmthWord } from "../../src/view/triangle/warmth";
import type { Edition } from "./edition";
import { FacetLink } from "./FacetLink";
import { beginningOf, type Facet, facetsOf } from "./facets";

interface Props {
  readonly edition: Edition;
  readonly facet: Facet;
  readonly root: string;
}

const ofAll = new WeakMap<Edition, Warmth>();

/** The warmth of the relations: in a stretch of time by all events, else by those of the facet alone. */
function warmthIn(edition: Edition, { kind, time, events }: Facet): Warmth {
  const { columns } = edition.data;
  if (time || kind === "relation") {
    const warmth = ofAll.get(edition) ?? warmthOf(columns, null);
    ofAll.set(edition, warmth);
    return warmth;
  }
  const mask = new Uint8Array(columns.count);
  for (const index of events) mask[index] = 1;
  return warmthOf(columns, mask);
}

/** How many events brought each relation closer or apart, and how warm it was before and after. */
export function FacetWarmth({ edition, facet, root }: Props) {
  const { data, words, pages } = edition;
  const warmth = warmthIn(edition, facet);
  const first = data.dataset.events[facet.events[0] ?? 0];
  const [start, end] = facet.time ?? [first ? beginningOf(first) : 0, data.today];
  const say = (lane: number, time: number) => {
    const value = warmthAt(warmth, lane, Math.min(time, data.today));
    return `${warmthWord(value, words)} ${words.formats.signed(value, 1)}`;
  };
  const rows = data.columns.lanes.flatMap(({ id, name }, lane) => {
    const effects = facet.events.flatMap(
      (index) => data.dataset.events[index]?.effects?.[id] ?? [],
    );
    const isOther = facet.kind === "relation" && facet.id !== id;
    if (effects.length === 0 || isOther) return [];
    const count = (side: number) => effects.filter((effect) => effect * side > 0).length;
    return [{ id, name, lane, up: count(1), down: count(-1) }];
  });
  if (!data.base.hasEffects || rows.length === 0) return null;
  const isSeen = facet.kind === "country" || facet.kind === "topic";
  return (
    <section>
      <h2>{isSeen ? pages.facets.seen : pages.facets.moved}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{pages.facets.relation}</th>
            <th scope="col">{pages.facets.directions}</th>
            <th scope="col">{pages.facets.warmth}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, lane, up, down }) => {
            const other = facetsOf(edition).find((one) => one.kind === "relation" && one.id === id);
            return (
              <tr key={id}>
                <th scope="row">
                  {other && other !== facet ? (
                    <FacetLink edition={edition} facet={other} root={root} />
                  ) : (
                    name
                  )}
                </th>
                <td>{words.chart.sides(up, down)}</td>
                <td>
                  {say(lane, start)} → {say(lane, end)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
