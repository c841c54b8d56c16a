import { valueCandidates } from "../documents/candidates";
import type { Candidate, SourceFile } from "../row";
import { countEvents, readSimileXml } from "../simile/simileXml";
import { readXml } from "./readXml";

/** How a web page, or a part of one, begins. */
const PAGE =
  /^[\ufeff\s]*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+)?(?:html|head|body|svg|div|section|main|article|table|[uod]l|p|h\d)\b/i;
/** Below this, elements have dates by chance. */
const LEAST = 0.3;

/** What a file of XML may be: SIMILE's, or any elements of one name with dates, such as the news of a feed. */
export function xmlCandidates({ text }: SourceFile): Candidate[] {
  if (PAGE.test(text)) return [];
  if (countEvents(text) > 0)
    return [{ format: "simile", score: 0.9, read: () => readSimileXml(text) }];
  const documents = [{ name: "", value: readXml(text), line: 1 }];
  return valueCandidates({ documents, mended: [], open: 0 }, "xml").filter(
    ({ score }) => score >= LEAST,
  );
}
