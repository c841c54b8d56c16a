import { words as phrases } from "../../src/i18n/en/figure";
import { figureWords } from "../../src/i18n/figureWords";
import { nameTexts } from "../../src/i18n/names";
import type { Dataset } from "../../src/model/dataset";
import { NO_FILTER } from "../../src/model/filter";
import type { Story } from "../../src/model/schema";
import { DAY, type Domain } from "../../src/model/time";
import { toFigure } from "../../src/store/figure";
import { periodOf } from "../../src/store/period";
import { storyPath, storyPicture, wholePicture } from "../../src/store/url/paths";
import { createPen } from "./draw";
import type { Edition, Site } from "./edition";

/** The picture of an event: that of its first story. */
export function pictureOf({ stories }: Dataset, event: string): string {
  const story = stories.find(({ steps }) => steps.some((step) => step.event === event));
  return story ? storyPicture(story.id) : wholePicture();
}

/** The layout size of a picture, before it is enlarged so that its words stay legible in a small preview. */
const SIZE = { width: 960, height: 504 };

/** The pictures in English: PNG of 1200 × 630 px, with their paths. */
export function* drawPictures({ base, editions }: Site): Generator<readonly [string, Buffer]> {
  const [edition] = editions;
  if (!edition || edition.data.dataset.events.length === 0) return;
  const { data, words } = edition;
  const pen = createPen();
  const names = nameTexts(data.dataset.events, words.formats);
  const draw = (domain: Domain, address: string, own: { title?: string; lead?: string[] }) => {
    const period = periodOf(data, domain);
    const count = data.dataset.events.length;
    const subject = { dataset: data.dataset, filter: NO_FILTER, period, count, address };
    const said = { ...figureWords({ ...subject, isOurs: true }, words, phrases), ...own };
    return pen.draw(toFigure({ data, filter: NO_FILTER, domain }, SIZE, said, names, pen.measure));
  };
  yield [wholePicture(), draw(data.columns.extent, base, {})];
  for (const story of data.dataset.stories) {
    const period = periodOfStory(edition, story);
    const own = { title: story.title, lead: [words.formats.range(...period)] };
    const address = base + storyPath("en", story.id);
    yield [storyPicture(story.id), draw(domainOfStory(edition, story), address, own)];
  }
}

/** The stretch of time in the picture of a story. */
export function domainOfStory(edition: Edition, story: Story): Domain {
  return widen(periodOfStory(edition, story), edition.data.columns.extent);
}

/** From the first event of a story to its last; the whole extent for a story without events. */
function periodOfStory({ data }: Edition, { steps }: Story): Domain {
  const { start, anchor, extent } = data.columns;
  const places = steps.map(({ event }) => data.indexOf(event)).filter((i) => i !== undefined);
  if (places.length === 0) return extent;
  const last = Math.max(...places.map((i) => anchor[i] ?? 0));
  return [Math.min(...places.map((i) => start[i] ?? 0)), last + DAY];
}

/** Adds a margin at both ends, to keep marks off the edges. */
function widen([start, end]: Domain, [first, last]: Domain): Domain {
  const margin = 0.06 * (end - start);
  return [Math.max(first, start - margin), Math.min(last, end + margin)];
}
