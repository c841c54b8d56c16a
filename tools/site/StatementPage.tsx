import { marked } from "marked";
import { statementPath, wholePicture } from "../../src/store/url/paths";
import { writePage } from "./Document";
import type { Edition, Site } from "./edition";
import { statementFacts } from "./facts";
import { shorten } from "./shorten";

/** The page of the accessibility statement, from our own Markdown; in English only. */
export function writeStatementPage(site: Site, edition: Edition, markdown: string): string {
  const [, title = edition.words.title] = /^# (.+)$/m.exec(markdown) ?? [];
  const [, lead = title] = /^#.*\n+(.+)$/m.exec(markdown) ?? [];
  return writePage({
    site: { ...site, editions: [edition] },
    edition,
    path: statementPath,
    head: {
      title,
      description: shorten(lead),
      type: "website",
      picture: wholePicture(),
      facts: statementFacts(site, edition, title),
      hasEmbed: false,
    },
    // The text is trusted: it comes with the code.
    children: <div dangerouslySetInnerHTML={{ __html: htmlOf(markdown) }} />,
  });
}

/** Markdown as HTML; header cells of tables get the scope of their column, first cells that of their row. */
function htmlOf(markdown: string): string {
  return marked
    .parse(markdown, { async: false })
    .replaceAll("<th>", '<th scope="col">')
    .replace(/(<tr>\s*)<td>(.*?)<\/td>/g, '$1<th scope="row">$2</th>');
}
