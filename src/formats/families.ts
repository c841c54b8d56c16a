import type { Family } from "./row";

/** The families of formats, each loaded if a file may belong to it. A new format is a candidate in one of them. */
export const FAMILIES: readonly Family[] = [
  {
    name: "calendar",
    mayBe: (start) => /^\W*BEGIN:V[A-Z]+\s*$/im.test(start),
    load: async () => (await import("./calendar/candidates")).calendarCandidates,
  },
  {
    name: "documents",
    // A list, an object or a string of JSON, perhaps after other signs, or the beginning of a program or a web page.
    mayBe: (start) =>
      /^[^\n<]{0,40}[{[]\s*["{[]/.test(start) ||
      /^[\ufeff\s]*(?:[[{"<]|\/[/*]|[\w$.]+\s*[=(]|[a-z]+ [^\n,;\t]*[={(])/i.test(start),
    load: async () => (await import("./documents/candidates")).documentCandidates,
  },
  {
    name: "research",
    // A line of GDELT, or columns that only research data have.
    mayBe: (start) =>
      /^\d+\t(?:19|20)\d{6}\t|GLOBALEVENTID|CAMEO Code|event_id_cnty|\bsub_event_type\b|\bside_b\b/i.test(
        start,
      ),
    load: async () => (await import("./research/candidates")).researchCandidates,
  },
  {
    name: "markdown",
    // A heading, an item or a line that begins with a date, perhaps with two words before its first number.
    mayBe: (start) =>
      /^\s*timeline\s*$|^\s*(?:[-*+•]|#{1,6})\s+\S/m.test(start) ||
      (!/^[\ufeff\s]*[[{<]/.test(start) &&
        /^\W*(?:[^\s\d,;]{1,12} ){0,2}\d{1,4}(?:\p{L}{1,2})?(?:[\s:,.–-]|$)/mu.test(start)),
    load: async () => (await import("./markdown/candidates")).markdownCandidates,
  },
  {
    name: "Wikidata",
    // A table with addresses of its items.
    mayBe: (start) => /^[^{[<]*[,\t]/.test(start) && /wikidata\.org\/entity\/Q/.test(start),
    load: async () => (await import("./wikidata/candidates")).wikidataCandidates,
  },
  {
    name: "XML",
    mayBe: (start) => /^[\ufeff\s]*</.test(start),
    load: async () => (await import("./xml/candidates")).xmlCandidates,
  },
  {
    name: "YAML",
    // A key or an item with a key at the beginning of a line.
    mayBe: (start) =>
      !/^[\ufeff\s]*[[{<]/.test(start) &&
      /^(?:- +)?["']?[\p{L}_][^:\n,;\t]{0,40}:(?:\s|$)/mu.test(start),
    load: async () => (await import("./yaml/candidates")).yamlCandidates,
  },
  {
    name: "web page",
    mayBe: (start) => /^[\ufeff\s]*</.test(start),
    load: async () => (await import("./page/candidates")).pageCandidates,
  },
  {
    name: "table",
    mayBe: (start) =>
      isWorkbook(start) || !/^[\ufeff\s]*(?:[{<]|\[\s*[\]{["\d]|BEGIN:VCALENDAR)/.test(start),
    load: async () => (await import("./table/candidates")).tableCandidates,
  },
];

/** ZIP, the container of workbooks today, or the format of Excel before 2007. */
function isWorkbook(start: string): boolean {
  return start.startsWith("PK\u0003\u0004") || start.startsWith("\u00d0\u00cf\u0011\u00e0");
}
