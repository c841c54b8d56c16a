import { Parser } from "htmlparser2";

interface Element {
  readonly name: string;
  readonly values: Record<string, unknown>;
  /** All text in it, and whether some of it stands directly in it. */
  text: string;
  isMixed: boolean;
}

/** An element is no deeper than this. */
const DEEPEST = 100;

/**
 * The value of XML, as it would be in JSON: an element is its text, or else an object of its attributes and elements,
 * with a list for those of the same name. Text among elements counts as text. Names have no prefixes. Text that is not
 * XML is skipped; declared entities are not expanded. Never throws.
 */
export function readXml(source: string): unknown {
  const root: Element = element("", {});
  const open = [root];
  const close = () => {
    const inner = open.pop();
    const outer = open.at(-1);
    if (!inner || !outer) return;
    outer.text += inner.text;
    add(outer.values, inner.name, toValue(inner));
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length < DEEPEST) open.push(element(bare(name), attributes));
      },
      ontext(piece) {
        const inner = open.at(-1);
        if (!inner) return;
        inner.text += piece;
        if (piece.trim() !== "") inner.isMixed = true;
      },
      onclosetag(name) {
        if (open.length > 1 && open.at(-1)?.name === bare(name)) close();
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  while (open.length > 1) close();
  for (const value of Object.values(root.values)) asList(value);
  return root.values;
}

/** The only element of the outermost one is the first of a list. */
function asList(outer: unknown): void {
  const values = typeof outer === "object" ? (outer as Record<string, unknown>) : {};
  const [first, ...others] = Object.entries(values).filter(
    ([, inner]) => typeof inner === "object",
  );
  if (first && others.length === 0 && !Array.isArray(first[1])) values[first[0]] = [first[1]];
}

const bare = (name: string) => name.slice(name.indexOf(":") + 1);

function element(name: string, attributes: Readonly<Record<string, string>>): Element {
  const values: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(attributes))
    if (!key.startsWith("xmlns")) values[bare(key)] = value;
  return { name, values, text: "", isMixed: false };
}

function add(values: Record<string, unknown>, name: string, value: unknown): void {
  const known = values[name];
  if (known === undefined) values[name] = value;
  else if (Array.isArray(known)) known.push(value);
  else values[name] = [known, value];
}

/** Of an element with text and elements, its text is kept as a whole, too. */
function toValue({ values, text, isMixed }: Element): unknown {
  const said = text.replace(/\s+/g, " ").trim();
  const entries = Object.entries(values);
  const inner = isMixed ? entries.filter(([, value]) => typeof value === "string") : entries;
  if (inner.length === 0) return said;
  return Object.fromEntries(isMixed && said !== "" ? [...inner, ["text", said]] : inner);
}
