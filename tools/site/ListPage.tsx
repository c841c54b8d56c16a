import { contentsPath, listPath, rootOf, storyPath, wholePicture } from "../../src/store/url/paths";
import { EventLink, writePage } from "./Document";
import type { Edition, Site } from "./edition";
import { FacetLink } from "./FacetLink";
import { facetsOf } from "./facets";
import { listFacts } from "./facts";
import { shorten } from "./shorten";

/** The page of all events, by year, with the stories on top. */
export function writeListPage(site: Site, edition: Edition): string {
  const { words, pages, data, code } = edition;
  const { title = words.title, description } = data.dataset.about;
  const root = rootOf(listPath(code));
  const years = facetsOf(edition).filter(({ kind }) => kind === "year");
  return writePage({
    site,
    edition,
    path: listPath,
    head: {
      title: `${pages.listTitle}: ${title}`,
      description: shorten(description ?? pages.listIntro),
      type: "website",
      picture: wholePicture(),
      facts: listFacts(site, edition),
      hasEmbed: false,
    },
    children: (
      <>
        <h1>{pages.listTitle}</h1>
        <p>{pages.listIntro}</p>
        <p>
          <a className="open" href={`${root}?lang=${code}`}>
            {pages.openAll}
          </a>
        </p>
        <p>
          <a href={root + contentsPath(code)}>{pages.facets.contentsTitle}</a>
        </p>
        <Stories edition={edition} root={root} />
        <nav className="years" aria-label={words.list.label}>
          {years.map(({ id, name }) => (
            <a key={id} href={`#y${id}`}>
              {name}
            </a>
          ))}
        </nav>
        {years.map((year) => (
          <section key={year.id}>
            <h2 id={`y${year.id}`}>
              <FacetLink edition={edition} facet={year} root={root} />
            </h2>
            <ul>
              {year.events.map((index) => (
                <li key={index}>
                  <EventLink edition={edition} index={index} root={root} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  });
}

function Stories({ edition, root }: { edition: Edition; root: string }) {
  const { words, data, code } = edition;
  if (data.dataset.stories.length === 0) return null;
  return (
    <section>
      <h2>{words.stories.title}</h2>
      <ul>
        {data.dataset.stories.map(({ id, title }) => (
          <li key={id}>
            <a href={root + storyPath(code, id)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
