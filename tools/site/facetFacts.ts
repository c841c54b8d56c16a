import { writeDay } from "../../src/model/day";
import type { Series } from "../../src/model/series";
import { contentsPath, eventPath, listPath } from "../../src/store/url/paths";
import { foremostEvents } from "../../src/view/contents/foremostEvents";
import type { Edition, Site } from "./edition";
import { type Facet, pathOf } from "./facets";
import { describeFacet, titleOf } from "./facetText";
import { datesOf, parts } from "./facts";

/** The most events that are described for searches; the list has all of them. */
const MOST = 30;

/** The page of a facet in the vocabulary of schema.org: a list of events, its place in the site, its figures. */
export function facetFacts(site: Site, edition: Edition, facet: Facet): object {
  const { code, data } = edition;
  const { about } = data.dataset;
  const own = edition.series.filter(
    ({ relation }) => facet.kind === "relation" && relation === facet.id,
  );
  return {
    ...parts(site, edition),
    "@type": "CollectionPage",
    name: titleOf(edition, facet),
    description: describeFacet(edition, facet),
    url: site.base + pathOf(code, facet),
    temporalCoverage: coverageOf(edition, facet),
    isBasedOn: {
      "@type": "Dataset",
      name: about.title,
      description: about.description,
      url: site.base + listPath(code),
    },
    breadcrumb: trailOf(site, edition, facet),
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: facet.events.length,
      itemListElement: itemsOf(site, edition, facet),
    },
    hasPart: own.length > 0 ? own.map((one) => seriesFacts(site, edition, one)) : undefined,
  };
}

function coverageOf({ data }: Edition, { events }: Facet): string | undefined {
  const [first, last] = [events[0], events.at(-1)].map((index) => data.dataset.events[index ?? -1]);
  return first && last && [first, last].map(({ date }) => writeDay(date.start)).join("/");
}

function itemsOf(site: Site, { data, code }: Edition, facet: Facet): object[] {
  const { events } = data.dataset;
  const shown =
    facet.events.length <= MOST
      ? facet.events
      : foremostEvents(data.columns.importance, facet.events, MOST);
  return shown.flatMap((index, i) => {
    const event = events[index];
    if (!event) return [];
    return {
      "@type": "ListItem",
      position: i + 1,
      item: {
        "@type": "Event",
        name: event.title,
        url: site.base + eventPath(code, event.id),
        ...datesOf(event.date),
      },
    };
  });
}

function trailOf(site: Site, edition: Edition, facet: Facet): object {
  const { code, words, pages } = edition;
  const steps = [
    [words.title, `${site.base}?lang=${code}`],
    [pages.facets.contents, site.base + contentsPath(code)],
    [facet.name, site.base + pathOf(code, facet)],
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(([name, item], i) => ({
      "@type": "ListItem",
      position: i + 1,
      ...{ name, item },
    })),
  };
}

function seriesFacts(site: Site, edition: Edition, series: Series): object {
  const years = series.values.map(([year]) => year);
  return {
    "@type": "Dataset",
    name: series.name,
    description: series.note ?? series.name,
    variableMeasured: `${series.name}, ${series.unit}`,
    temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
    license: series.license,
    creator: series.source.publisher && { "@type": "Organization", name: series.source.publisher },
    isBasedOn: series.source.url,
    url: site.base + listPath(edition.code),
  };
}

/** The page that leads to all others. */
export function contentsFacts(site: Site, edition: Edition): object {
  return {
    ...parts(site, edition),
    "@type": "CollectionPage",
    name: edition.pages.facets.contentsTitle,
    description: edition.pages.facets.contentsIntro,
    url: site.base + contentsPath(edition.code),
  };
}
