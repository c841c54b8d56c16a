import { valueCandidates } from "../documents/candidates";
import type { Candidate, SourceFile } from "../row";
import { countEvents, readSimileXml } from "../simile/simileXml";
import { readXml } from "./readXml";

/** Below this, elements have dates by chance. */
const LEAST = 0.3;

/** What a file of XML may be: SIMILE's, or any elements of one name with dates, such as the news of a feed. */
export function xmlCandidates({ text }: SourceFile): Candidate[] {
  if (/^[\ufeff\s]*<(?:!doctype\s+)?(?:html|head|body|svg)\b/i.test(text)) return [];
  if (countEvents(text) > 0)
    return [{ format: "simile", score: 0.9, read: () => readSimileXml(text) }];
  const documents = [{ name: "", value: readXml(text), line: 1 }];
  return valueCandidates({ documents, mended: [], open: 0 }, "xml").filter(
    ({ score }) => score >= LEAST,
  );
}
