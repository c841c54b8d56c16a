import { renderToStaticMarkup } from "react-dom/server";
import { LANGUAGES } from "../../src/model/language";
import { contentsPath, eventPath, folder, listPath, rootOf } from "../../src/store/url/paths";
import type { Edition } from "./edition";
import { Head } from "./Head";
import type { PageOf } from "./page";

/** The HTML of a page. React escapes all texts; no script runs on the page. */
export function writePage(page: PageOf): string {
  // Without React, which would escape the quotes. `<` in a text would end the element.
  const facts = JSON.stringify(page.head.facts).replaceAll("<", "\\u003c");
  const html = renderToStaticMarkup(<Document {...page} />);
  const script = `<script type="application/ld+json">${facts}</script>`;
  return `<!doctype html>\n${html.replace("</head>", () => `${script}</head>`)}\n`;
}

function Document(page: PageOf) {
  const { site, edition, path, children } = page;
  const { code, words, data } = edition;
  const root = rootOf(path(code));
  const { title } = data.dataset.about;
  return (
    <html lang={code}>
      <Head {...page} />
      <body>
        <header>
          <p>
            <a href={`${root}?lang=${code}`}>{words.title}</a> {title}
          </p>
          {site.editions.length > 1 && <Languages {...page} />}
        </header>
        <main>{children}</main>
        <Footer edition={edition} root={root} />
      </body>
    </html>
  );
}

/** The links to the page in every language that it exists in. */
function Languages({ site, edition, path }: PageOf) {
  const { code, pages } = edition;
  return (
    <nav aria-label={pages.languages}>
      {LANGUAGES.filter((other) => site.editions.some((one) => one.code === other.code)).map(
        (other) => (
          <a
            key={other.code}
            href={rootOf(path(code)) + path(other.code)}
            lang={other.code}
            hrefLang={other.code}
            aria-current={other.code === code ? "page" : undefined}
          >
            {other.name}
          </a>
        ),
      )}
    </nav>
  );
}

function Footer({ edition, root }: { edition: Edition; root: string }) {
  const { code, words, pages, data } = edition;
  const { events, about } = data.dataset;
  const files = root + folder(code);
  return (
    <footer>
      <nav aria-label={pages.files}>
        <a href={root + contentsPath(code)}>{pages.facets.contents}</a>
        <a href={root + listPath(code)}>{pages.all(words.formats.number(events.length))}</a>
        <a href={`${files}events.csv`}>{pages.csv}</a>
        <a href={`${files}events.ics`}>{pages.ics}</a>
        <a href={`${root}data/events.json`}>JSON</a>
        <a href={`${files}feed.xml`}>{pages.feed}</a>
      </nav>
      <p>
        {about.license && pages.licence(about.license)}{" "}
        {about.updated && pages.updated(words.formats.day(data.today - 1))}
      </p>
    </footer>
  );
}

interface EventLinkOf {
  readonly edition: Edition;
  /** Index of the event in the dataset. */
  readonly index: number;
  readonly root: string;
  readonly target?: "_blank" | undefined;
}

/** A link to the page of an event, with its date. */
export function EventLink({ edition, index, root, target }: EventLinkOf) {
  const { data, words, code } = edition;
  const event = data.dataset.events[index];
  if (!event) return null;
  return (
    <>
      <a href={root + eventPath(code, event.id)} lang={event.lang?.title} target={target}>
        {event.title}
      </a>{" "}
      <small>{words.formats.date(event.date)}</small>
    </>
  );
}
