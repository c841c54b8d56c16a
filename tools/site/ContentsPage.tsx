import {
  contentsPath,
  FACET_KINDS,
  rootOf,
  storyPath,
  wholePicture,
} from "../../src/store/url/paths";
import { writePage } from "./Document";
import type { Edition, Site } from "./edition";
import { FacetLink, kindName } from "./FacetLink";
import { contentsFacts } from "./facetFacts";
import { facetsOf } from "./facets";

/** The page that leads to the pages of all countries, relations, topics, eras, years and stories. */
export function writeContentsPage(site: Site, edition: Edition): string {
  const { pages, words, data, code } = edition;
  const root = rootOf(contentsPath(code));
  const { title = words.title } = data.dataset.about;
  const kinds = FACET_KINDS.flatMap((kind) => {
    const facets = facetsOf(edition).filter((facet) => facet.kind === kind);
    return facets.length > 0 ? [{ kind, facets }] : [];
  });
  return writePage({
    site,
    edition,
    path: contentsPath,
    head: {
      title: `${title}: ${pages.facets.contentsTitle}`,
      description: pages.facets.contentsIntro,
      type: "website",
      picture: wholePicture(),
      facts: contentsFacts(site, edition),
      hasEmbed: false,
    },
    children: (
      <>
        <h1>{pages.facets.contentsTitle}</h1>
        <p>{pages.facets.contentsIntro}</p>
        {kinds.map(({ kind, facets }) => (
          <section key={kind}>
            <h2 id={kind}>{kindName(edition, kind)}</h2>
            <ul className="links">
              {facets.map((facet) => (
                <li key={facet.id}>
                  <FacetLink edition={edition} facet={facet} root={root} />{" "}
                  <small>{words.formats.number(facet.events.length)}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {data.dataset.stories.length > 0 && (
          <section>
            <h2 id="story">{words.stories.title}</h2>
            <ul>
              {data.dataset.stories.map(({ id, title: name }) => (
                <li key={id}>
                  <a href={root + storyPath(code, id)}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  });
}
