/** Text that is already XML. */
export class Xml {
  constructor(readonly text: string) {}
}

type Part = string | Xml | readonly Xml[];

/** A template tag for XML: values are escaped, unless they are XML already. */
export function xml(texts: TemplateStringsArray, ...parts: readonly Part[]): Xml {
  return new Xml(texts.reduce((all, text, i) => `${all}${write(parts[i - 1] ?? "")}${text}`));
}

function write(part: Part): string {
  if (part instanceof Xml) return part.text;
  return typeof part === "string" ? escapeXml(part) : part.map(({ text }) => text).join("");
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\r": "&#13;",
};

/** XML 1.0 cannot express most control characters below the space, lone surrogates, U+FFFE and U+FFFF. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r\x7f-\x9f]|\p{Cs}|[\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"'\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
