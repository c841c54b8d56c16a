import type { TimelineEvent } from "../../src/model/dataset";
import { separatorOf, toCsv } from "../../src/model/export/csv";
import { type Calendar, splitCalendar, toCalendar } from "../../src/model/export/ics";
import type { Story } from "../../src/model/schema";
import {
  contentsPath,
  eventPath,
  folder,
  listPath,
  statementPath,
  storyPath,
  storyPicture,
  wholePicture,
} from "../../src/store/url/paths";
import { writeAddress } from "../../src/store/url/url";
import { writeContentsPage } from "./ContentsPage";
import { type EmbedOf, writeEmbed } from "./Embed";
import { writeEventPage } from "./EventPage";
import type { Edition, Site } from "./edition";
import { writeFacetPage } from "./FacetPage";
import { facetsOf, pathOf } from "./facets";
import { titleOf } from "./facetText";
import { writeFeed } from "./feed";
import { writeListPage } from "./ListPage";
import { pictureOf } from "./pictures";
import { writeStatementPage } from "./StatementPage";
import { shownOfStory } from "./StillPicture";
import { writeStoryPage } from "./StoryPage";
import { writeRobots, writeSitemap } from "./sitemap";
import { type Still, stillOf } from "./still";

/** A file of the site: its path relative to the base address, and its text. */
export type SiteFile = readonly [path: string, text: string];

/** Every file made from the record, and the page of the accessibility statement. */
export function* siteFiles(site: Site): Generator<SiteFile> {
  yield ["sitemap.xml", writeSitemap(site)];
  yield ["robots.txt", writeRobots(site)];
  const [first] = site.editions;
  if (site.statement && first)
    yield [`${statementPath()}index.html`, writeStatementPage(site, first, site.statement)];
  for (const edition of site.editions) yield* filesOf(site, edition);
  yield* facetFiles(site);
}

function storyStill(edition: Edition, story: Story): Still | null {
  return stillOf(edition, writeAddress(shownOfStory(edition, story).address), "frame");
}

/** The pages of facets. What surrounds a picture is laid out once for all languages. */
function* facetFiles(site: Site): Generator<SiteFile> {
  const [first] = site.editions;
  for (const { kind, id, address } of first ? facetsOf(first) : []) {
    const still = first ? stillOf(first, writeAddress(address), "frame") : null;
    for (const edition of site.editions) {
      const facet = facetsOf(edition).find((one) => one.kind === kind && one.id === id);
      if (!facet) continue;
      const path = pathOf(edition.code, facet);
      yield [`${path}index.html`, writeFacetPage(site, edition, facet, still)];
      const search = writeAddress({ ...address, lang: edition.code });
      const embed = { title: titleOf(edition, facet), search, picture: wholePicture() };
      yield [`${path}oembed.json`, writeEmbed(site, edition, embed)];
    }
  }
}

function* filesOf(site: Site, edition: Edition): Generator<SiteFile> {
  const { code, words, data } = edition;
  const { dataset } = data;
  const title = dataset.about.title ?? words.title;
  const embed = (path: string, of: EmbedOf): SiteFile => [
    `${path}oembed.json`,
    writeEmbed(site, edition, of),
  ];
  const root = folder(code);
  yield [`${root}events.csv`, toCsv(dataset, dataset.events, separatorOf(code))];
  const calendar = calendarOf(site, edition);
  yield [`${root}events.ics`, toCalendar(dataset, calendar)];
  for (const [i, { text }] of splitCalendar(dataset, calendar).entries())
    yield [`${root}events-${i + 1}.ics`, text];
  yield [`${root}feed.xml`, writeFeed(site, edition)];
  yield [`${listPath(code)}index.html`, writeListPage(site, edition)];
  yield [`${contentsPath(code)}index.html`, writeContentsPage(site, edition)];
  yield embed(root, { title, search: `?lang=${code}`, picture: wholePicture() });
  for (const story of dataset.stories) {
    const path = storyPath(code, story.id);
    yield [`${path}index.html`, writeStoryPage(site, edition, story, storyStill(edition, story))];
    const search = `?story=${encodeURIComponent(story.id)}&lang=${code}`;
    yield embed(path, { title: story.title, search, picture: storyPicture(story.id) });
  }
  for (const event of dataset.events) {
    const path = eventPath(code, event.id);
    yield [`${path}index.html`, writeEventPage(site, edition, event)];
    const search = `?event=${encodeURIComponent(event.id)}&lang=${code}`;
    yield embed(path, { title: event.title, search, picture: pictureOf(dataset, event.id) });
  }
}

/** Makes the ids of our events unique among calendars. */
export const SCOPE = "strategic-triangle";

function calendarOf(site: Site, { code, words, pages }: Edition): Calendar {
  return {
    scope: SCOPE,
    words: {
      disputed: words.details.disputed,
      sources: words.details.sources,
      date: (date) => pages.date(words.formats.date(date)),
    },
    address: ({ id }: TimelineEvent) => site.base + eventPath(code, id),
  };
}
