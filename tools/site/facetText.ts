import { foremostEvents } from "../../src/view/contents/foremostEvents";
import type { Edition } from "./edition";
import { beginningOf, type Facet } from "./facets";
import { shorten } from "./shorten";

/** The years from the first event of a facet to its last. */
export function yearsOf({ data, words }: Edition, { events }: Facet): string {
  const times = events.flatMap((index) => {
    const event = data.dataset.events[index];
    return event ? [beginningOf(event)] : [];
  });
  const years = [Math.min(...times), Math.max(...times)].map((time) =>
    new Date(0).setUTCFullYear(new Date(time).getUTCFullYear(), 0, 1),
  );
  const [first = 0, last = first] = years;
  const end = new Date(0).setUTCFullYear(new Date(last).getUTCFullYear() + 1, 0, 1);
  return words.formats.range(first, end).replace(/\s*–\s*/, "–");
}

/** How many events a facet has, and when. */
export function leadOf(edition: Edition, facet: Facet): string {
  const count = facet.events.length;
  const { pages, words } = edition;
  return pages.facets.lead(count, words.formats.number(count), yearsOf(edition, facet));
}

/** The title of the page of a facet, without the name of the site. */
export function titleOf(edition: Edition, facet: Facet): string {
  const { title = edition.words.title } = edition.data.dataset.about;
  const say = edition.pages.facets.title[facet.kind];
  return say(facet.name, yearsOf(edition, facet), title);
}

/** The page of a facet in a sentence or two: what it is, or its most important events. */
export function describeFacet(edition: Edition, facet: Facet): string {
  const { dataset, columns } = edition.data;
  const { foremost } = edition.pages.facets;
  const titles = foremostEvents(columns.importance, facet.events, 3).map(
    (index) => dataset.events[index]?.title ?? "",
  );
  const said = leadOf(edition, facet);
  return shorten(`${facet.summary ?? said} ${facet.summary ? said : foremost(titles)}`);
}
