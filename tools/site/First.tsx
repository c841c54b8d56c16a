import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { HtmlTagDescriptor } from "vite";
import { periodOf } from "../../src/store/period";
import type { Edition, Site } from "./edition";
import { StillWords } from "./StillChart";
import { drawStill, FORMS, type Form, stillOf } from "./still";

/** The path of a picture of the whole timeline, relative to the base address. */
export function stillPath(form: Form, code: string): string {
  return `still/${form}-${code}.svg`;
}

/** The pictures of the whole timeline in every form and language, with their paths. */
export function* writeStills({ editions }: Site): Generator<readonly [path: string, svg: string]> {
  for (const edition of editions)
    for (const form of Object.keys(FORMS) as Form[])
      yield [stillPath(form, edition.code), drawStill(edition, "", form)];
}

/**
 * What one of the app's pages shows before its code has come: the same boxes with the picture in them. Each language
 * has its words, of which the style sheet shows those of the page.
 */
export function firstMarkup({ editions }: Site, isEmbed: boolean): string {
  const each = (words: (edition: Edition) => ReactNode) =>
    editions.map((edition) => (
      <span key={edition.code} className="still-words" lang={edition.code}>
        {words(edition)}
      </span>
    ));
  const title = each(({ data, words }) => data.dataset.about.title ?? words.title);
  return renderToStaticMarkup(
    isEmbed ? (
      <div className="first-embed-page">
        <div className="first-embed-head">
          <h1>{title}</h1>
          <div className="first-embed-zooms" />
        </div>
        <div className="first-embed-stage">
          <Chart editions={editions} isEmbed />
          <div className="first-embed-overview" />
        </div>
        <p className="first-embed-foot">{each(credits)}</p>
      </div>
    ) : (
      <div className="first-page">
        <div className="first-head">
          <h1>{title}</h1>
          <p>{each(standfirst)}</p>
        </div>
        <div className="first-filters" />
        <div className="first-main">
          <div className="first-stage">
            <Chart editions={editions} />
            <div className="first-overview" />
            <div className="first-readout" />
          </div>
          <div className="first-aside" />
        </div>
        <div className="first-dock" />
      </div>
    ),
  );
}

interface ChartOf {
  readonly editions: readonly Edition[];
  readonly isEmbed?: boolean;
}

function Chart({ editions, isEmbed = false }: ChartOf) {
  const stills = editions.flatMap((edition) => {
    const still = stillOf(edition, "", isEmbed ? "frame" : "page");
    return still ? [{ edition, still }] : [];
  });
  return (
    <div className="still">
      <div id="first-chart" className="still-chart">
        {stills.map((one) => (
          <StillWords key={one.edition.code} {...one} hasKey={!isEmbed} />
        ))}
        <div id="first-plot" className="still-plot">
          {stills.map(({ edition }, i) => (
            <StillImage key={edition.code} {...{ edition, isEmbed }} isLazy={i > 0} />
          ))}
        </div>
      </div>
    </div>
  );
}

interface ImageOf {
  readonly edition: Edition;
  readonly isEmbed: boolean;
  readonly isLazy: boolean;
}

/** The windows in which each form is shown; the frame has room in all others. */
const WINDOWS = {
  phone: "(max-width: 559px)",
  page: "(min-width: 1100px) and (min-height: 640px)",
} as const;

/** Tags by which a browser that looks ahead finds the picture at once: one form for each window. */
export function stillPreloads({ editions }: Site, isEmbed: boolean): HtmlTagDescriptor[] {
  const [edition] = editions;
  if (!edition) return [];
  const between = "(min-width: 559.02px)";
  const media: Partial<Record<Form, string>> = isEmbed
    ? { phone: WINDOWS.phone, frame: between }
    : {
        ...WINDOWS,
        frame: `${between} and (max-width: 1099.98px), ${between} and (max-height: 639.98px)`,
      };
  return Object.entries(media).map(([form, media]) => ({
    tag: "link",
    attrs: {
      rel: "preload",
      as: "image",
      type: "image/svg+xml",
      href: `./${stillPath(form as Form, edition.code)}`,
      media,
      fetchpriority: "high",
    },
    injectTo: "head-prepend",
  }));
}

/** The picture in the form that the window has room for. */
function StillImage({ edition, isEmbed, isLazy }: ImageOf) {
  const { code, pages, words, data } = edition;
  const from = (form: Form) => `./${stillPath(form, code)}`;
  return (
    <picture className="still-words" lang={code}>
      <source media={WINDOWS.phone} srcSet={from("phone")} />
      {!isEmbed && <source media={WINDOWS.page} srcSet={from("page")} />}
      <img
        src={from("frame")}
        alt={pages.named(data.dataset.about.title ?? words.title)}
        loading={isLazy ? "lazy" : "eager"}
        fetchPriority={isLazy ? "auto" : "high"}
        // It is painted with the words around it, not some frames later.
        decoding={isLazy ? "auto" : "sync"}
      />
    </picture>
  );
}

function standfirst({ data, words }: Edition): string {
  const [start, end] = periodOf(data, data.columns.extent);
  const years = [start, end - 1].map((time) => words.formats.tick(time, "year"));
  return `${words.standfirst} ${[...new Set(years)].join("–")}`;
}

function credits({ data, words }: Edition): ReactNode {
  const said = [words.title, words.embed.sources, data.dataset.about.license];
  return (
    <>
      <span>{said.filter(Boolean).join(" · ")}</span>
      <span className="first-embed-switch">{words.view.list}</span>
      <a href="./index.html" target="_blank" rel="noopener">
        {words.embed.open} <span aria-hidden="true">↗</span>
      </a>
    </>
  );
}
