import type { Story } from "../../src/model/schema";
import type { Address } from "../../src/store/url/address";
import { MOST_PINNED } from "../../src/store/url/paramValues";
import { nameOf } from "../../src/store/url/paths";
import { toTimeRange } from "../../src/store/url/timeRange";
import { EMPTY_ADDRESS, writeAddress } from "../../src/store/url/url";
import type { Edition, Site } from "./edition";
import { type Facet, facetsOf } from "./facets";
import { domainOfStory } from "./pictures";
import { StillWords } from "./StillChart";
import { drawStill, type Form, type Still } from "./still";

/** What the picture of a page shows. */
export interface Shown {
  /** The kind and the name of the page, which name its files. */
  readonly name: string;
  readonly address: Address;
  /** The first is for a column of text; without any other it is for a phone, too. */
  readonly forms: readonly [Form, ...Form[]];
}

/** The most events of a facet that has only the least picture, which has room for most of their names. */
const FEW = 16;

export function shownOfFacet({ kind, id, events, address }: Facet): Shown {
  const name = `${kind}/${nameOf(id)}`;
  return { name, address, forms: events.length <= FEW ? ["phone"] : ["frame", "phone"] };
}

/** The time of a story, with the events of its first steps named. */
export function shownOfStory(edition: Edition, story: Story): Shown {
  const time = toTimeRange(domainOfStory(edition, story), edition.data.columns.extent);
  const pin = [...new Set(story.steps.map(({ event }) => event))].slice(0, MOST_PINNED);
  const name = `story/${nameOf(story.id)}`;
  return { name, address: { ...EMPTY_ADDRESS, time, pin }, forms: ["frame", "phone"] };
}

function picturePath({ name }: Shown, form: Form, code: string): string {
  return `still/${name}-${form}-${code}.svg`;
}

/** The pictures of all pages in every language, each with its path and what draws it. */
export function* stillPictures({ editions }: Site): Generator<readonly [string, () => string]> {
  for (const edition of editions) {
    const { stories } = edition.data.dataset;
    const facets = facetsOf(edition).map(shownOfFacet);
    for (const shown of [...facets, ...stories.map((story) => shownOfStory(edition, story))]) {
      const search = writeAddress(shown.address);
      for (const form of shown.forms)
        yield [picturePath(shown, form, edition.code), () => drawStill(edition, search, form)];
    }
  }
}

interface Props {
  readonly edition: Edition;
  readonly shown: Shown;
  readonly root: string;
  readonly title: string;
  /** Its layout in the form of a frame, in whatever language. */
  readonly still: Still;
}

/** A picture with the words around it, as the live chart has them. */
export function StillPicture({ edition, shown, root, title, still }: Props) {
  const [first, ...others] = shown.forms;
  const from = (form: Form) => `${root}${picturePath(shown, form, edition.code)}`;
  return (
    <div className="picture">
      <div className="still">
        <div className="still-chart">
          <StillWords edition={edition} still={still} hasKey={false} />
          <div className="still-plot">
            <picture>
              {others.map((form) => (
                <source key={form} media="(max-width: 623px)" srcSet={from(form)} />
              ))}
              <img src={from(first)} alt={edition.pages.named(title)} />
            </picture>
          </div>
        </div>
      </div>
    </div>
  );
}
