import type { TimelineEvent } from "../../src/model/dataset";
import type { EventDate, Precision } from "../../src/model/date";
import { lastDay, writeDay } from "../../src/model/day";
import type { Ms } from "../../src/model/time";
import { eventPath, folder, listPath, statementPath, storyPath } from "../../src/store/url/paths";
import type { Edition, Site } from "./edition";

/** The subjects of pages in the vocabulary of schema.org (JSON-LD). */

const LENGTHS: Partial<Record<Precision, number>> = { time: 10, day: 10, month: 7, year: 4 };

/** A date in ISO 8601, no finer than known; undefined if it cannot be expressed. */
function isoDate(time: Ms, precision: Precision): string | undefined {
  const length = LENGTHS[precision];
  const day = writeDay(time);
  return length !== undefined && /^\d{4}-/.test(day) ? day.slice(0, length) : undefined;
}

export function datesOf({ start, end, precision, endPrecision }: EventDate) {
  return {
    startDate: isoDate(start, precision),
    endDate: isoDate(lastDay(end), endPrecision),
  };
}

export function parts(site: Site, { code, words, data }: Edition) {
  const { about } = data.dataset;
  return {
    "@context": "https://schema.org",
    inLanguage: code,
    license: licenceAddress(about.license),
    dateModified: about.updated,
    isPartOf: { "@type": "WebSite", name: words.title, url: site.base },
  };
}

/** The address of a Creative Commons licence; any other licence as its name. */
function licenceAddress(licence: string | undefined): string | undefined {
  const [, kind, version] =
    /^CC-(BY(?:-(?:SA|NC|ND|NC-SA|NC-ND))?)-(\d\.\d)$/.exec(licence ?? "") ?? [];
  return kind ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/` : licence;
}

export function eventFacts(site: Site, edition: Edition, event: TimelineEvent): object {
  const { place, sources = [], title } = event;
  const hasPoint = place?.lat !== undefined && place.lon !== undefined;
  return {
    ...parts(site, edition),
    "@type": "WebPage",
    name: title,
    url: site.base + eventPath(edition.code, event.id),
    temporalCoverage: event.edtf,
    about: {
      "@type": "Event",
      name: title,
      ...datesOf(event.date),
      location: place && {
        "@type": "Place",
        name: place.name,
        geo: hasPoint
          ? { "@type": "GeoCoordinates", latitude: place.lat, longitude: place.lon }
          : undefined,
      },
    },
    citation: sources.map((source) => ({
      "@type": "CreativeWork",
      name: source.title,
      url: source.url,
      publisher: source.publisher && { "@type": "Organization", name: source.publisher },
      datePublished: source.date,
    })),
  };
}

export function storyFacts(
  site: Site,
  edition: Edition,
  story: { readonly id: string; readonly title: string; readonly summary?: string | undefined },
): object {
  return {
    ...parts(site, edition),
    "@type": "Article",
    headline: story.title,
    description: story.summary,
    url: site.base + storyPath(edition.code, story.id),
  };
}

export function statementFacts(site: Site, edition: Edition, title: string): object {
  return {
    "@context": "https://schema.org",
    inLanguage: edition.code,
    isPartOf: parts(site, edition).isPartOf,
    "@type": "WebPage",
    name: title,
    url: site.base + statementPath(),
  };
}

/** The record as a dataset with its files, for dataset search engines. */
export function listFacts(site: Site, edition: Edition): object {
  const { about, events } = edition.data.dataset;
  const { code } = edition;
  const files = [
    [`${folder(code)}events.csv`, "text/csv"],
    [`${folder(code)}events.ics`, "text/calendar"],
    ["data/events.json", "application/json"],
  ] as const;
  const [first, last] = [events[0], events.at(-1)];
  const coverage = first && last && [first.date.start, last.date.start].map(writeDay).join("/");
  return {
    ...parts(site, edition),
    "@type": "Dataset",
    name: about.title,
    description: about.description,
    url: site.base + listPath(code),
    version: about.updated,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: edition.words.title, url: site.base },
    temporalCoverage: coverage,
    distribution: files.map(([path, type]) => ({
      "@type": "DataDownload",
      encodingFormat: type,
      contentUrl: site.base + path,
    })),
  };
}
