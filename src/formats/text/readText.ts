import { Parser } from "htmlparser2";

export interface TextLink {
  readonly url: string;
  readonly title: string;
}

/** A text without markup, and the links in it. */
export interface ReadText {
  readonly text: string;
  readonly links: readonly TextLink[];
}

/** Elements that are skipped. */
const UNREAD = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "svg",
  "math",
  "object",
]);
/** Elements that begin and end a line. */
const BLOCKS = new Set(
  "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);
/** The attribute with the address, by element. */
const ADDRESSES: Readonly<Record<string, string>> = {
  a: "href",
  img: "src",
  iframe: "src",
  video: "src",
  audio: "src",
  source: "src",
};
/** Without one of these a text has neither markup nor links. */
const SIGNS = /[<&[]/;
const NO_LINKS: readonly TextLink[] = [];
const MARKUP = /<[a-z!/]|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,30});/i;
const MARKDOWN_LINK =
  /!?\[([^[\]]{1,300})\]\((https?:\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)(?:\s+"[^"]*")?\)/g;

/** Reads a text that may be HTML or have Markdown links. Nothing in it is run or fetched. */
export function readText(source: string): ReadText {
  if (!SIGNS.test(source)) return { text: tidy(source), links: NO_LINKS };
  const links: TextLink[] = [];
  const plain = MARKUP.test(source) ? readHtml(source, links) : source;
  const text = plain.replace(MARKDOWN_LINK, (_, title: string, url: string) => {
    links.push({ url, title: tidy(title) });
    return title;
  });
  return { text: tidy(text), links };
}

function readHtml(source: string, links: TextLink[]): string {
  let text = "";
  let unread = 0;
  let anchor: { readonly url: string; readonly from: number } | null = null;
  const close = () => {
    if (anchor) links.push({ url: anchor.url, title: tidy(text.slice(anchor.from)) });
    anchor = null;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNREAD.has(name)) unread++;
        if (BLOCKS.has(name)) text += "\n";
        if (name === "td" || name === "th") text += " ";
        const url = attributes[ADDRESSES[name] ?? ""]?.trim();
        if (!url || unread > 0) return;
        if (name !== "a")
          links.push({ url, title: tidy(attributes.alt ?? attributes.title ?? "") });
        else {
          close();
          anchor = { url, from: text.length };
        }
      },
      ontext(piece) {
        if (unread === 0) text += piece;
      },
      onclosetag(name) {
        if (UNREAD.has(name)) unread = Math.max(0, unread - 1);
        if (BLOCKS.has(name) && name !== "br") text += "\n";
        if (name === "a") close();
      },
    },
    { decodeEntities: true },
  );
  parser.end(source);
  close();
  return text;
}

/** A text on one line with single spaces is as it should be. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}
