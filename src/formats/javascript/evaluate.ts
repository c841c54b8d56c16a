import type { Expression, Node, ObjectExpression, Property } from "acorn";
import { readDateCall, type Scope } from "./dateCall";

/** The value of code that is not data. */
export const UNKNOWN = undefined;

/** How deep names and values may nest. */
const DEEPEST = 200;

/**
 * The value of an expression if it is data: texts, numbers, lists, objects, sums and names of them, and dates, which
 * become texts. Nothing is run; a value that only running would give is `UNKNOWN`.
 */
export function evaluate(node: Node, scope: Scope, depth = 0): unknown {
  if (depth > DEEPEST) return UNKNOWN;
  const expression = node as Expression;
  const inner = (next: Node) => evaluate(next, scope, depth + 1);
  switch (expression.type) {
    case "Literal":
      return typeof expression.value === "bigint"
        ? Number(expression.value)
        : expression.regex
          ? UNKNOWN
          : expression.value;
    case "TemplateLiteral":
      return expression.quasis
        .map(({ value }, i) => {
          const hole = expression.expressions[i];
          return `${value.cooked ?? ""}${hole ? (inner(hole) ?? "") : ""}`;
        })
        .join("");
    case "ArrayExpression":
      return expression.elements.flatMap((element) => {
        if (element === null) return [null];
        if (element.type !== "SpreadElement") return [inner(element) ?? null];
        const spread = inner(element.argument);
        return Array.isArray(spread) && spread.length < MOST_ITEMS ? spread : [];
      });
    case "ObjectExpression":
      return readObject(expression, inner);
    case "UnaryExpression":
      return negate(expression.operator, inner(expression.argument));
    case "BinaryExpression":
      return combine(expression.operator, inner(expression.left), inner(expression.right));
    case "Identifier":
      return readName(expression.name, scope, depth);
    case "MemberExpression":
      return readMember(
        inner(expression.object),
        expression.computed && expression.property.type !== "PrivateIdentifier"
          ? inner(expression.property)
          : (expression.property as { name?: string }).name,
      );
    case "NewExpression":
    case "CallExpression":
      return readDateCall(expression, inner, scope) ?? readWrapped(expression, inner);
    case "ParenthesizedExpression":
      return inner(expression.expression);
    case "LogicalExpression":
      return inner(expression.left) ?? inner(expression.right);
    default:
      return UNKNOWN;
  }
}

function readObject({ properties }: ObjectExpression, inner: (node: Node) => unknown): unknown {
  const entries: [string, unknown][] = [];
  for (const property of properties) {
    const value = property.type === "SpreadElement" ? inner(property.argument) : UNKNOWN;
    if (typeof value === "object" && value !== null) entries.push(...Object.entries(value));
    if (property.type === "Property") entries.push(...readProperty(property, inner));
  }
  // Makes even `__proto__` an own property.
  return Object.fromEntries(entries);
}

function readProperty(
  { key, value, kind, computed }: Property,
  inner: (node: Node) => unknown,
): [string, unknown][] {
  const name = !computed && key.type === "Identifier" ? key.name : inner(key);
  const read = kind === "init" ? inner(value) : UNKNOWN;
  return name === UNKNOWN || read === UNKNOWN ? [] : [[String(name), read]];
}

function negate(operator: string, value: unknown): unknown {
  if (operator === "-") return typeof value === "number" ? -value : UNKNOWN;
  if (operator === "+") return Number(value);
  if (operator === "!") return !value;
  return UNKNOWN;
}

function combine(operator: string, left: unknown, right: unknown): unknown {
  if (operator === "+" && (typeof left === "string" || typeof right === "string"))
    return join(left, right);
  if (typeof left !== "number" || typeof right !== "number") return UNKNOWN;
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  if (operator === "*") return left * right;
  return operator === "/" ? left / right : UNKNOWN;
}

function readName(name: string, scope: Scope, depth: number): unknown {
  if (Object.hasOwn(WORDS, name)) return WORDS[name];
  const given = scope(name);
  if (!given) return UNKNOWN;
  if (!known.has(given)) {
    // Until it is known, a name has no value in its own.
    known.set(given, UNKNOWN);
    known.set(given, evaluate(given, scope, depth + 10));
  }
  return known.get(given);
}

/** What names were given, once for all places where they are used. */
const known = new WeakMap<Node, unknown>();
/** The most that a list or text made of others may have; a few lines could make one that fills the memory. */
const MOST_ITEMS = 200_000;

function join(left: unknown, right: unknown): unknown {
  const text = `${left ?? ""}${right ?? ""}`;
  return text.length < MOST_ITEMS ? text : UNKNOWN;
}

function readMember(object: unknown, key: unknown): unknown {
  if (typeof object !== "object" || object === null) return UNKNOWN;
  const name = String(key);
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : UNKNOWN;
}

/** Functions that return their argument as data: `new vis.DataSet([ … ])`, `Object.freeze({ … })`. */
function readWrapped(
  { arguments: [first] }: { arguments: readonly Node[] },
  inner: (node: Node) => unknown,
): unknown {
  const value = first && inner(first);
  return typeof value === "object" && value !== null ? value : UNKNOWN;
}

/** Names of constants, including Python's. */
const WORDS: Record<string, unknown> = {
  NaN: null,
  Infinity: null,
  None: null,
  True: true,
  False: false,
};
