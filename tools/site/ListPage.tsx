import { listPath, rootOf, storyPath } from "../../src/store/url/paths";
import { EventLink, writePage } from "./Document";
import type { Edition, Site } from "./edition";
import { listFacts } from "./facts";
import { wholePicture } from "./pictures";
import { shorten } from "./shorten";

/** The page of all events, by year, with the stories on top. */
export function writeListPage(site: Site, edition: Edition): string {
  const { words, pages, data, code } = edition;
  const { title = words.title, description } = data.dataset.about;
  const root = rootOf(listPath(code));
  const years = yearsOf(edition);
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
        <nav className="years" aria-label={words.list.label}>
          {years.map(({ id, year }) => (
            <a key={id} href={`#${id}`}>
              {year}
            </a>
          ))}
        </nav>
        {years.map(({ id, year, events }) => (
          <section key={id}>
            <h2 id={id}>{year}</h2>
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

interface Year {
  /** What links lead to. */
  readonly id: string;
  /** As written in the language. */
  readonly year: string;
  /** Indices of the events that begin in it. */
  readonly events: number[];
}

/** The years in which events begin, in order. */
function yearsOf({ data, words }: Edition): readonly Year[] {
  const years = new Map<number, Year>();
  data.dataset.events.forEach(({ date }, index) => {
    const begins = Number.isFinite(date.start) ? date.start : date.end - 1;
    const number = new Date(begins).getUTCFullYear();
    const year = years.get(number) ?? {
      id: `y${number}`,
      year: words.formats.tick(begins, "year"),
      events: [],
    };
    year.events.push(index);
    years.set(number, year);
  });
  return [...years.values()];
}
