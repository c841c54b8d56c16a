import type { FacetKind } from "../../src/store/url/paths";
import type { Edition } from "./edition";
import { type Facet, pathOf } from "./facets";

interface Props {
  readonly edition: Edition;
  readonly facet: Facet;
  readonly root: string;
}

/** A link to the page of a facet. */
export function FacetLink({ edition, facet, root }: Props) {
  return <a href={root + pathOf(edition.code, facet)}>{facet.name}</a>;
}

/** A kind of facets in words, for several of them. */
export function kindName({ words, pages }: Edition, kind: FacetKind): string {
  return {
    country: words.filters.actors,
    relation: pages.facets.relations,
    topic: words.filters.topics,
    era: words.chart.eras,
    year: pages.facets.years,
  }[kind];
}
