import type { Dataset } from "../../model/dataset";
import type { Address } from "./address";

/** The ids that a parameter may name. */
export interface Known {
  readonly has: (id: string) => boolean;
  /** The first of some texts that matches an id, ignoring case, as it is written in the data. */
  readonly find: (texts: Iterable<string>) => string | null;
}

/** The known ids of each parameter that holds ids; parameters with unknown ids are left out. */
export function knownOf(
  dataset: Dataset | null,
  series: readonly string[] | null,
): { readonly [Name in keyof Address]?: Known } {
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return {
    ...(dataset && {
      with: toKnown(idsOf([...dataset.actors, ...dataset.powers])),
      relation: toKnown(idsOf(dataset.relations)),
      topic: toKnown(idsOf(dataset.topics)),
      event: toKnown(idsOf(dataset.events)),
      only: toKnown(idsOf(dataset.events)),
      pin: toKnown(idsOf(dataset.events)),
      story: toKnown(idsOf(dataset.stories)),
    }),
    ...(series && { series: toKnown(series) }),
  };
}

function toKnown(ids: readonly string[]): Known {
  const exact = new Set(ids);
  const folded = new Map(ids.map((id) => [id.toLowerCase(), id]));
  return {
    has: (id) => exact.has(id),
    find: (texts) => {
      for (const text of texts) {
        const id = exact.has(text) ? text : folded.get(text.toLowerCase());
        if (id !== undefined) return id;
      }
      return null;
    },
  };
}
