import { nameOf } from "../../src/store/url/paths";
import { writeAddress } from "../../src/store/url/url";
import type { Edition, Site } from "./edition";
import { type Facet, facetsOf } from "./facets";
import { StillWords } from "./StillChart";
import { drawStill, type Form, type Still } from "./still";

/** The most events of a facet that has only the least picture, which has room for most of their names. */
const FEW = 16;

const formsOf = ({ events }: Facet): readonly Form[] =>
  events.length <= FEW ? ["phone"] : ["frame", "phone"];

function picturePath(facet: Facet, form: Form, code: string): string {
  return `still/${facet.kind}/${nameOf(facet.id)}-${form}-${code}.svg`;
}

/** The pictures of all facets in every language, each with its path and what draws it. */
export function* facetPictures({ editions }: Site): Generator<readonly [string, () => string]> {
  for (const edition of editions) {
    for (const facet of facetsOf(edition)) {
      const search = writeAddress(facet.address);
      for (const form of formsOf(facet))
        yield [picturePath(facet, form, edition.code), () => drawStill(edition, search, form)];
    }
  }
}

interface Props {
  readonly edition: Edition;
  readonly facet: Facet;
  readonly root: string;
  readonly title: string;
  /** Its layout in the form of a frame, in whatever language. */
  readonly still: Still;
}

/** The picture of a facet with the words around it, as the live chart has them. */
export function FacetPicture({ edition, facet, root, title, still }: Props) {
  const [first = "phone", ...others] = formsOf(facet);
  const from = (form: Form) => `${root}${picturePath(facet, form, edition.code)}`;
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
