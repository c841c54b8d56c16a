import { Window } from "happy-dom";
import { HtmlValidate } from "html-validate";
import { SaxesParser } from "saxes";
import { readSite, type Site } from "../../../tools/site/edition";
import { siteFiles } from "../../../tools/site/files";
import { editionsOf, readStatement, seriesOf } from "../../../tools/site/site";
import { dataFiles } from "../../published";

/** Sites to test the pages with. */

export const BASE = "https://host.example/some/path/";

let site: Site | null = null;

/** The site of our record, read once. */
export function ourSite(): Site {
  if (site) return site;
  const record = editionsOf(dataFiles);
  site = { ...readSite(record, BASE, seriesOf(dataFiles)), statement: readStatement() };
  return site;
}

const written = new WeakMap<Site, Map<string, string>>();

/** The files of a site, their texts by path; written once. */
export function filesOf(site: Site): Map<string, string> {
  const files = written.get(site) ?? new Map(siteFiles(site));
  written.set(site, files);
  return files;
}

/** The file at a path; throws where there is none. */
export function fileOf(files: ReadonlyMap<string, string>, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`expected a file ${path}`);
  return text;
}

/** The address of an event's page. */
export const NIXON = "event/1972-02-21-nixon-in-china/";

/** The pages among files, each with its path. */
export const pagesOf = (files: ReadonlyMap<string, string>) =>
  [...files].filter(([path]) => path.endsWith(".html"));

/** A page as a document; its scripts do not run. */
export function documentOf(html: string) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  window.document.write(html);
  return window.document;
}

/** A text as a server sends it and a browser reads it, in UTF-8. */
export const served = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

/** A text as HTML can hold it: one kind of line break, no NUL and no half of a character. */
export const plain = (text: string) =>
  text.replace(/\r\n?/g, "\n").replace(/\0/g, "\ufffd").toWellFormed();

const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

/** The faults of a page by the rules of HTML. */
export async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`));
}

/** Throws where a text is no XML. */
export function expectXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
}

const NASTY = `</script><script>alert(1)</script><img src=x onerror=alert(2)> "'&amp; ]]> --> \u0000\u001b\ud800 ‮ {{x}} \${y}`;

/** A dataset with hostile texts and ids. */
export const HOSTILE = {
  title: NASTY,
  description: NASTY,
  license: NASTY,
  updated: "2026-11-23",
  powers: [
    { id: "a", name: NASTY.slice(0, 80) },
    { id: "b", name: "B" },
  ],
  relations: [{ id: "a-b", name: NASTY.slice(0, 80), between: ["a", "b"] }],
  actors: [{ id: "A", name: NASTY.slice(0, 80), power: "a" }],
  topics: [{ id: "t", name: NASTY.slice(0, 80) }],
  events: ["..", "...", "a:b", "con", "x.html", "__proto__"].map((id, i, all) => ({
    id,
    date: ["1960", "../1985", "1960-07~/..", "-0044-03-15", "Y12026", "19XX"][i],
    title: NASTY,
    label: NASTY.slice(0, 80),
    summary: NASTY,
    disputed: NASTY,
    accounts: [{ by: "A", text: NASTY, quote: NASTY, source: { title: NASTY, lang: "xx" } }],
    actors: ["A", "unknown"],
    topics: ["t"],
    effects: { "a-b": 1 },
    importance: 5,
    place: { name: NASTY.slice(0, 120), lat: 1, lon: 2 },
    sources: [
      { title: NASTY, publisher: NASTY.slice(0, 120), url: "https://example.org/?a='&b=`c" },
      { title: NASTY, url: "javascript:alert(3)" },
    ],
    links: [{ to: all[(i + 1) % all.length], as: "leads-to" }],
  })),
  stories: [
    { id: "..", title: NASTY, summary: NASTY, steps: [{ event: "..", text: NASTY }] },
    { id: "gone", title: "S", steps: [{ event: "nowhere", text: NASTY }] },
  ],
};
