import type { TimelineEvent } from "../model/dataset";
import { LINK_KINDS } from "../model/linkKinds";
import type { LinkKind } from "../model/schema";
import type { Data } from "./data";

/** The events that an event is linked to in one way; `isBack` if the link comes from them. */
export interface LinkGroup {
  readonly kind: LinkKind;
  readonly isBack: boolean;
  /** Indices of the events in the dataset. */
  readonly events: readonly number[];
}

/** The events that this one leads to, responds to or is part of, and those that link to this one. */
export function linkGroups(event: TimelineEvent, data: Data): LinkGroup[] {
  const forth = (event.links ?? []).map(({ to, as }) => ({ kind: as, isBack: false, id: to }));
  const back = data
    .backlinks(event.id)
    .map(({ from, as }) => ({ kind: as, isBack: true, id: from.id }));
  const all = [...forth, ...back];
  const groups = LINK_KINDS.flatMap((kind) =>
    [true, false].map((isBack) => ({
      kind,
      isBack,
      events: all
        .filter((link) => link.kind === kind && link.isBack === isBack)
        .map(({ id }) => data.indexOf(id))
        .filter((index) => index !== undefined),
    })),
  );
  return groups.filter(({ events }) => events.length > 0);
}
