/** What a saved page has in it. */
export interface WebPage {
  /** The language of the page by its code. */
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** The picture as SVG, as it stands until the app has started, and where there are no scripts. */
  readonly picture: string;
  /** The dataset as JSON. */
  readonly data: string;
}

const PLACE = /<!-- (lang|title|description|picture|data) -->/g;

/**
 * Puts a timeline into the page without data that the build writes (`tools/savedPage`). Texts stay texts: none of them
 * can end its element or begin a comment.
 */
export function fillTemplate(template: string, page: WebPage): string {
  const written: WebPage = {
    lang: escapeHtml(page.lang),
    title: escapeHtml(page.title),
    description: escapeHtml(page.description),
    // The declaration of an XML file has no place in a page.
    picture: page.picture.replace(/^<\?xml[^>]*>\s*/, ""),
    data: escapeJson(page.data),
  };
  return template.replace(PLACE, (_, name: keyof WebPage) => written[name]);
}

/** JSON has `<` only in texts, and there it may be written as a number. */
function escapeJson(json: string): string {
  return json.replaceAll("<", "\\u003c");
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
