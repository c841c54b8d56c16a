import { Parser } from "htmlparser2";
import type { GridRow, Sheet } from "./grid";
import { isDate } from "./header";

/** Elements whose text is not read, and that of footnote marks. */
const UNREAD = new Set(["script", "style", "template", "noscript", "sup"]);
/** Elements that end a line of a cell. */
const LINES = new Set(["br", "p", "div", "li"]);
/** The most rows that one cell may cover, and the most columns. */
const MOST_SPAN = 1000;

interface Cell {
  text: string;
  /** Its text as HTML, with its links. */
  html: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells of each table of a web page, such as spreadsheets save as `.xls`. A cell over several rows is repeated in
 * each; over several columns it counts once. Of its markup a cell keeps links. Nothing in the page is run or fetched.
 */
export function readHtmlTables(page: string): Sheet[] {
  const tables: Cell[][][] = [];
  // A table may be inside another one's cell.
  const open: Cell[][][] = [];
  let unread = 0;
  let isLinked = false;
  const cell = () => (unread > 0 ? undefined : open.at(-1)?.at(-1)?.at(-1));
  const write = (text: string, html = escaped(text)) => {
    const into = cell();
    if (!into) return;
    into.text += text;
    into.html += html;
  };
  const parser = new Parser({
    onopentag(name, { href = "", rowspan, colspan }) {
      if (UNREAD.has(name)) unread++;
      else if (name === "table") {
        const table: Cell[][] = [];
        tables.push(table);
        open.push(table);
      } else if (name === "tr") open.at(-1)?.push([]);
      else if (name === "td" || name === "th")
        open
          .at(-1)
          ?.at(-1)
          ?.push({ text: "", html: "", rows: span(rowspan), columns: span(colspan) });
      else if (LINES.has(name)) write("\n");
      else if (name === "a" && /^https?:/i.test(href)) {
        isLinked = true;
        write("", `<a href="${escaped(href)}">`);
      }
    },
    ontext: (text) => write(text.replace(/\s+/g, " ")),
    onclosetag(name) {
      if (UNREAD.has(name)) unread--;
      else if (name === "table") open.pop();
      else if (name === "a" && isLinked) {
        isLinked = false;
        write("", "</a>");
      }
    },
  });
  parser.end(page);
  return tables.flatMap((rows, i) => {
    const name = `table ${i + 1}`;
    return rows.length > 0 ? [{ name, rows: toGrid(rows, name) }] : [];
  });
}

const span = (given = "1") => Math.min(Math.max(Number.parseInt(given, 10) || 1, 1), MOST_SPAN);

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function toGrid(rows: readonly (readonly Cell[])[], name: string): GridRow[] {
  /** Cells that reach into rows below, by column, and into how many. */
  const above = new Map<number, { readonly cell: Cell; left: number }>();
  return rows.map((row, r) => {
    const cells: string[] = [];
    const takeAbove = () => {
      for (let found = above.get(cells.length); found; found = above.get(cells.length)) {
        if (--found.left === 0) above.delete(cells.length);
        cells.push(textOf(found.cell));
      }
    };
    for (const cell of row) {
      takeAbove();
      if (cell.rows > 1) above.set(cells.length, { cell, left: cell.rows - 1 });
      cells.push(textOf(cell));
      for (let i = 1; i < cell.columns; i++) cells.push("");
    }
    takeAbove();
    return { at: `${name} row ${r + 1}`, cells };
  });
}

/** As HTML only if it has links, which a date or a name does not need. */
function textOf({ text, html }: Cell): string {
  const plain = text.trim();
  return !html.includes("<a ") || isDate(plain) ? plain : html.trim();
}
