import { EventLink, writePage } from "./Document";
import type { Edition, Site } from "./edition";
import { listFacts } from "./facts";
import { listPath, rootOf, storyPath } from "./paths";
import { wholePicture } from "./pictures";
import { shorten } from "./shorten";

/** The page of all events, by year, with the stories on top. */
export function writeListPage(site: Site, edition: Edition): string {
  const { words, pages, data, code } = edition;
  const { title = words.title, description } = data.dataset.about;
  const root = rootOf(listPath(code));
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
        <Stories edition={edition} root={root} />
        {yearsOf(edition).map(({ year, events }) => (
          <section key={year}>
            <h2>{year}</h2>
            <ul>
              {events.map((index) => (
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

/** Places of the events by the year in which they begin, as the language writes it; in order of time. */
function yearsOf({ data, words }: Edition): { year: string; events: number[] }[] {
  const years = new Map<string, number[]>();
  data.dataset.events.forEach(({ date }, index) => {
    const begins = Number.isFinite(date.start) ? date.start : date.end - 1;
    const year = words.formats.tick(begins, "year");
    years.set(year, [...(years.get(year) ?? []), index]);
  });
  return [...years].map(([year, events]) => ({ year, events }));
}
