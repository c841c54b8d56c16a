import { type Node, parse, parseExpressionAt } from "acorn";
import type { Scope } from "./dateCall";
import { evaluate } from "./evaluate";

/** A list or object in a program, with its name there, "" if it has none. */
export interface Literal {
  readonly name: string;
  readonly value: object;
  /** Its line, from 1. */
  readonly line: number;
}

const OPTIONS = {
  ecmaVersion: "latest",
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowHashBang: true,
} as const;

/**
 * The lists and objects in a JavaScript program, as data, in their order; for other languages, such as TypeScript,
 * those in the parts that can be read. Nothing is run. Never throws.
 */
export function readLiterals(text: string): Literal[] {
  for (const sourceType of ["module", "script"] as const) {
    try {
      return literalsIn(text, parse(text, { ...OPTIONS, sourceType }));
    } catch {
      // Not this kind of program.
    }
  }
  return scan(text);
}

/** Whether a text is a JavaScript program as a whole. */
export function isProgram(text: string): boolean {
  return (["module", "script"] as const).some((sourceType) => {
    try {
      parse(text, { ...OPTIONS, sourceType });
      return true;
    } catch {
      return false;
    }
  });
}

/** The value of a text that is one object, undefined if it is none. */
export function readObject(text: string): unknown {
  try {
    const node = parseExpressionAt(text, 0, OPTIONS);
    return node.end === text.length ? evaluate(node, () => undefined) : undefined;
  } catch {
    return undefined;
  }
}

interface Found {
  readonly name: string;
  readonly node: Node;
}

function literalsIn(text: string, program: Node): Literal[] {
  const names = new Map<string, Node>();
  const found: Found[] = [];
  const added = new Map<string, Node[]>();
  walk(program, "", names, found, added);
  const scope: Scope = (name) => names.get(name);
  const literals = found.flatMap(({ name, node }) => literalOf(text, name, node, scope));
  for (const [name, nodes] of added) {
    const items = nodes.map((node) => evaluate(node, scope));
    const list = literals.find(({ name: other, value }) => other === name && Array.isArray(value));
    if (list) (list.value as unknown[]).push(...items);
    else literals.push({ name, value: items, line: lineOf(text, nodes[0]?.start ?? 0) });
  }
  return literals;
}

function literalOf(text: string, name: string, node: Node, scope: Scope): Literal[] {
  const value = evaluate(node, scope);
  if (typeof value !== "object" || value === null) return [];
  return [{ name, value, line: lineOf(text, node.start) }];
}

/** The line of an offset, from 1. The parser would note that of every sign. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) line++;
  return line;
}

type Parts = Node & Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Calls that add one item to a list. */
const ADDING = /^(?:push|add|addEvent|addItem|append)$/;

/** Collects the values of names, the outermost lists and objects, and the items added to lists one by one. */
function walk(
  node: Node,
  name: string,
  names: Map<string, Node>,
  found: Found[],
  added: Map<string, Node[]>,
): void {
  const parts = node as Parts;
  const go = (value: unknown, nextName = name) => {
    if (isNode(value)) walk(value, nextName, names, found, added);
    else if (Array.isArray(value)) for (const item of value) go(item, nextName);
  };
  switch (node.type) {
    case "VariableDeclarator":
    case "AssignmentExpression": {
      const target = (parts.id ?? parts.left) as Parts;
      const value = parts.init ?? parts.right;
      const given = String(target.name ?? (target.property as Parts | undefined)?.name ?? name);
      if (isNode(value) && !names.has(given)) names.set(given, value);
      go(value, given);
      return;
    }
    case "ArrayExpression":
    case "ObjectExpression":
      if (hasFunction(node)) break;
      found.push({ name, node });
      return;
    case "CallExpression": {
      const callee = parts.callee as Parts;
      const method = String((callee.property as Parts | undefined)?.name ?? "");
      const list = String((callee.object as Parts | undefined)?.name ?? "");
      const [item, ...more] = parts.arguments as Node[];
      if (ADDING.test(method) && item?.type === "ObjectExpression" && more.length === 0) {
        added.set(list, [...(added.get(list) ?? []), item]);
        return;
      }
      break;
    }
  }
  for (const value of Object.values(parts)) go(value);
}

/** Objects with functions are programs; the lists of data in them count by themselves. */
function hasFunction(node: Node): boolean {
  if (node.type !== "ObjectExpression") return false;
  return ((node as Parts).properties as Parts[]).some(({ value }) =>
    /Function/.test(String((value as Node | undefined)?.type)),
  );
}

/** The literals of a text that has only literals and separators; null if there is more. */
export function readLiteralsInRow(text: string): Literal[] | null {
  const literals: Literal[] = [];
  try {
    for (let at = lengthBetween(text, 0); at < text.length; ) {
      const node = parseExpressionAt(text, at, OPTIONS);
      const [literal] = literalOf(text, "", node, () => undefined);
      if (!literal) return null;
      literals.push(literal);
      if (literals.length > MOST_IN_ROW) return null;
      at = node.end + lengthBetween(text, node.end);
    }
    return literals.length > 0 ? literals : null;
  } catch {
    return null;
  }
}

/** The parser takes longer for each. */
const MOST_IN_ROW = 1000;

/** What may stand between literals. */
const BETWEEN = /(?:[\s\ufeff,;]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;

function lengthBetween(text: string, at: number): number {
  BETWEEN.lastIndex = at;
  return BETWEEN.exec(text)?.[0].length ?? 0;
}

/** Where a list or an object may begin, with its name, in a text that cannot be parsed as a program. */
const STARTS =
  /(?:(?<![\w$])([\w$]{1,100})\s*(?::[^=;{}]{0,80})?=|[(]|\breturn\b|\bdefault\b|^)\s*(?=[[{])/gm;

/** How many beginnings are tried, so that a hostile text does not take long. */
const MOST_TRIES = 60;

function scan(text: string): Literal[] {
  const literals: Literal[] = [];
  let end = 0;
  let tries = 0;
  for (const { 0: before, 1: name = "", index } of text.matchAll(STARTS)) {
    const start = index + before.length;
    if (start < end) continue;
    if (++tries > MOST_TRIES) break;
    try {
      const node = parseExpressionAt(text, start, OPTIONS);
      end = node.end;
      literals.push(...literalOf(text, name, node, () => undefined));
    } catch {
      // No literal here.
    }
  }
  return literals;
}
