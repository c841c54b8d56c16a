import { type ComponentType, useMemo } from "react";
import type { TimelineEvent } from "../../model/dataset";
import type { Domain, Ms } from "../../model/time";
import type { Data } from "../../store/data";
import { select } from "../../store/store";
import { useSettledState, useTimeline, useTimelineState } from "../base/context";
import { lazyPart } from "../base/lazyPart";
import { Rows } from "./Rows";
import { withYears } from "./withYears";

const Pages = lazyPart(() => import("./Pages").then(({ Pages }) => Pages));

interface Props {
  /** A button beside each event. */
  readonly Mark?: ComponentType<{ event: TimelineEvent; isIcon: boolean }> | undefined;
}

/** The events in view, by year: a full equivalent of the picture, as text. Those of an archive may come by pages. */
export function List({ Mark }: Props) {
  const isPaged = useTimelineState(({ archive }) => archive?.isCrowded === true);
  return isPaged ? <Pages /> : <InView Mark={Mark} />;
}

function InView({ Mark }: Props) {
  const { store, selectors } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const indices = useTimelineState(selectors.indices);
  const selected = useTimelineState((state) => state.selected);
  const domain = useSettledState((state) => state.domain);
  const rows = useMemo(
    () => (data ? withYears(startsIn(data, indices, domain)) : []),
    [data, indices, domain],
  );
  const open = (index: number) => select(store, index);
  if (!data) return null;
  return (
    <Rows rows={rows} eventOf={(i) => data.dataset.events[i]} {...{ data, selected, open, Mark }} />
  );
}

/** Those of some events that overlap a domain, with their starts. */
function* startsIn(
  { columns }: Data,
  indices: readonly number[],
  [from, to]: Domain,
): Generator<readonly [number, Ms]> {
  for (const index of indices) {
    const start = columns.start[index] ?? 0;
    if (start < to && (columns.end[index] ?? 0) > from) yield [index, start];
  }
}
