import { contentsPath, rootOf, wholePicture } from "../../src/store/url/paths";
import { writeAddress } from "../../src/store/url/url";
import { embedSnippet } from "../../src/view/share/snippet";
import { EventLink, writePage } from "./Document";
import type { Edition, Site } from "./edition";
import { FacetLink, kindName } from "./FacetLink";
import { FacetSeries } from "./FacetSeries";
import { FacetWarmth } from "./FacetWarmth";
import { facetFacts } from "./facetFacts";
import { companionsOf, groupsOf } from "./facetGroups";
import { type Facet, facetsOf, pathOf } from "./facets";
import { describeFacet, leadOf, titleOf } from "./facetText";
import { StillPicture, shownOfFacet } from "./StillPicture";
import type { Still } from "./still";
import { Trail } from "./Trail";

/** The page of a facet: its picture, of which `still` is the layout, what it did to the relations, and its events. */
export function writeFacetPage(
  site: Site,
  edition: Edition,
  facet: Facet,
  still: Still | null,
): string {
  const root = rootOf(pathOf(edition.code, facet));
  const { pages, words, code } = edition;
  const title = titleOf(edition, facet);
  const address = { ...facet.address, lang: code };
  return writePage({
    site,
    edition,
    path: (other) => pathOf(other, facet),
    head: {
      title,
      description: describeFacet(edition, facet),
      type: "website",
      picture: wholePicture(),
      facts: facetFacts(site, edition, facet),
      hasEmbed: true,
    },
    children: (
      <>
        <Trail edition={edition} root={root}>
          <a href={`${root}${contentsPath(code)}#${facet.kind}`}>{kindName(edition, facet.kind)}</a>
        </Trail>
        <h1>{title}</h1>
        <p>
          {facet.summary ? `${facet.summary} ` : ""}
          {leadOf(edition, facet)}
        </p>
        {still && <StillPicture {...{ edition, shown: shownOfFacet(facet), root, title, still }} />}
        <p>
          <a className="open" href={root + writeAddress(address)}>
            {pages.open}
          </a>
        </p>
        <Related edition={edition} facet={facet} root={root} />
        <FacetWarmth edition={edition} facet={facet} root={root} />
        <FacetSeries edition={edition} facet={facet} />
        <Events edition={edition} facet={facet} root={root} />
        <details>
          <summary>{pages.facets.snippet}</summary>
          <pre>
            <code>
              {embedSnippet(address, site.base, words.embed.frameTitle(title), "automatic")}
            </code>
          </pre>
        </details>
        <Neighbours edition={edition} facet={facet} root={root} />
      </>
    ),
  });
}

interface Props {
  readonly edition: Edition;
  readonly facet: Facet;
  readonly root: string;
}

/** The power of a country, and whom and what its events have most. */
function Related({ edition, facet, root }: Props) {
  const { pages, words, data } = edition;
  const actor = data.dataset.actors.find(({ id }) => facet.kind === "country" && id === facet.id);
  const power = data.dataset.powers.find(({ id }) => id === actor?.power);
  const companions = companionsOf(edition, facet);
  if (!power && companions.length === 0) return null;
  return (
    <dl>
      {power && (
        <div>
          <dt>{pages.facets.power}</dt>
          <dd>{power.name}</dd>
        </div>
      )}
      {companions.map(({ kind, most }) => (
        <div key={kind}>
          <dt>{kindName(edition, kind)}</dt>
          <dd>
            <ul className="links">
              {most.map(({ facet: other, count }) => (
                <li key={other.id}>
                  <FacetLink edition={edition} facet={other} root={root} />{" "}
                  <small>{words.formats.number(count)}</small>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Events({ edition, facet, root }: Props) {
  return groupsOf(edition, facet).map(({ key, title, facet: other, events }) => (
    <section key={key}>
      <h2>{other ? <FacetLink edition={edition} facet={other} root={root} /> : title}</h2>
      <ul>
        {events.map((index) => (
          <li key={index}>
            <EventLink edition={edition} index={index} root={root} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** The pages before and after this one among those of its kind. */
function Neighbours({ edition, facet, root }: Props) {
  const all = facetsOf(edition).filter(({ kind }) => kind === facet.kind);
  const place = all.findIndex(({ id }) => id === facet.id);
  const [previous, next] = [all[place - 1], all[place + 1]];
  return (
    <nav className="neighbours" aria-label={edition.pages.facets.neighbours}>
      {previous && (
        <a href={root + pathOf(edition.code, previous)} rel="prev">
          <span aria-hidden="true">←</span> {previous.name}
        </a>
      )}
      {next && (
        <a href={root + pathOf(edition.code, next)} rel="next">
          {next.name} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}
