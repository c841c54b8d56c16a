import { Parser } from "htmlparser2";

/** Elements whose text is not read; tables are read as such. */
const UNREAD = new Set(
  "script style template noscript head svg math nav footer button select form table sup".split(" "),
);
const HEADING = /^h([1-6])$/;
/** Elements that are parts of a line. */
const INLINE = new Set(
  "a abbr b bdi cite code em i mark q s small span strong sub time u var font".split(" "),
);

/**
 * The text of a web page in the form of Markdown: a line for each block, with marks for headings and items, and links.
 * Nothing in it is run or fetched.
 */
export function pageLines(page: string): string {
  const lines = [""];
  let unread = 0;
  let link = "";
  const write = (text: string) => {
    const last = lines.pop() ?? "";
    lines.push(last === "" ? text.trimStart() : last + text);
  };
  const begin = (marks = "") => lines.push(marks);
  const parser = new Parser({
    onopentag(name, { href = "" }) {
      if (UNREAD.has(name)) unread++;
      if (unread > 0) return;
      const level = HEADING.exec(name)?.[1];
      if (level) begin(`${"#".repeat(Number(level))} `);
      else if (name === "li" || name === "dd") begin("- ");
      else if (!INLINE.has(name)) begin();
      else if (name === "a" && /^https?:\/\/[^\s()]+$/.test(href)) {
        link = href;
        write("[");
      }
    },
    ontext(text) {
      if (unread === 0) write(text.replace(/\s+/g, " "));
    },
    onclosetag(name) {
      if (unread > 0) {
        if (UNREAD.has(name)) unread--;
      } else if (name === "a" && link !== "") {
        write(`](${link})`);
        link = "";
      } else write(INLINE.has(name) ? " " : "");
      if (unread === 0 && !INLINE.has(name)) begin();
    },
  });
  parser.end(page);
  return joined(lines);
}

/** Without empty lines; the mark of an item whose text is in a block of its own joins it. */
function joined(lines: readonly string[]): string {
  const filled: string[] = [];
  for (const raw of lines) {
    const line = raw.replace(/\s+/g, " ").trim();
    const last = filled.at(-1);
    if (line === "" || line === "[]") continue;
    if (last !== undefined && /^(?:-|#+)$/.test(last)) {
      filled.pop();
      filled.push(/^(?:-|#+)(?: |$)/.test(line) ? line : `${last} ${line}`);
    } else filled.push(line);
  }
  return filled.join("\n");
}
