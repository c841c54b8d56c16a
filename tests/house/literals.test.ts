import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Attributes whose text is shown or read out. */
const SAID = [
  "aria-label",
  "aria-description",
  "aria-valuetext",
  "title",
  "alt",
  "placeholder",
  "label",
];

/** Written the same in every language. */
const UNITS = ["px"];

/** Every text written in a component instead of taken from the words. */
function literalsIn(source: string): string[] {
  const { program, errors } = parseSync("part.tsx", source);
  expect(errors).toEqual([]);
  const found: string[] = [];
  visit(program as unknown as Node, found, false);
  return found
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text) && !UNITS.includes(text));
}

function visit(node: Node, found: string[], isSaid: boolean): void {
  // A formula is the same in every language.
  if (node.type === "JSXElement" && nameOf(node) === "code") return;
  if (node.type === "JSXText") found.push(String(node.value));
  if (isSaid && node.type === "Literal" && typeof node.value === "string") found.push(node.value);
  if (isSaid && node.type === "TemplateElement") {
    found.push((node.value as { raw: string }).raw);
  }
  for (const child of childrenOf(node)) visit(child, found, saysText(node, child, isSaid));
}

/** Whether a string is shown as it is: in an element, or in an attribute that is read out. */
function saysText(node: Node, child: Node, isSaid: boolean): boolean {
  if (node.type === "JSXElement" || node.type === "JSXFragment") {
    return child.type === "JSXExpressionContainer";
  }
  if (node.type === "JSXAttribute") return SAID.includes((node.name as { name: string }).name);
  // Of a conditional, only the outcomes are shown; the result of a call is checked where it is written.
  if (node.type === "ConditionalExpression") return isSaid && child !== node.test;
  if (node.type === "LogicalExpression") return isSaid && child === node.right;
  const isThrough = ["JSXExpressionContainer", "TemplateLiteral", "ParenthesizedExpression"];
  return isSaid && isThrough.includes(node.type);
}

function nameOf({ openingElement }: Node): string {
  return (openingElement as { name: { name: string } }).name.name;
}

function childrenOf(node: Node): Node[] {
  const isNode = (value: unknown): value is Node =>
    typeof value === "object" && value !== null && "type" in value;
  return Object.values(node).flat().filter(isNode);
}

describe("the view", () => {
  const files = readdirSync("src/view", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => `src/view/${name}`);

  it("is read as a whole", () => expect(files.length).toBeGreaterThan(30));

  it.each(files)("takes its texts from the words: %s", (file) => {
    expect(literalsIn(readFileSync(file, "utf8"))).toEqual([]);
  });

  it.each([
    ["<p>Hello</p>", "Hello"],
    ['<p title="Hello" />', "Hello"],
    ['<p aria-label={x ? "Hello" : words.close} />', "Hello"],
    ["<p>{x && `some`}</p>", "some"],
  ])("would be caught at %s", (source, text) => {
    expect(literalsIn(`const part = ${source};`)).toEqual([text]);
  });

  it.each(['<p className="a">{words.close}</p>', '<p>{f("key")}</p>', "<p>× · {n}</p>"])(
    "is let through at %s",
    (source) => expect(literalsIn(`const part = ${source};`)).toEqual([]),
  );
});
