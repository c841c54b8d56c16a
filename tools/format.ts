/** A record as a file that people read and edit: one key a line, events sorted by date. Text of a file. */
export function formatRecord(record: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(record).map(([key, value]) => {
    const isList = Array.isArray(value) && value.every(isObject);
    if (!isList) return `  ${JSON.stringify(key)}: ${inline(value)}`;
    const items = value.map((item) =>
      key === "events" || key === "stories" ? block(item) : `    ${inline(item)}`,
    );
    return `  ${JSON.stringify(key)}: [${items.length ? `\n${items.join(",\n")}\n  ` : ""}]`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function block(item: Record<string, unknown>): string {
  const lines = Object.entries(item).map(([key, value]) => {
    const isSteps = key === "steps" && Array.isArray(value);
    const text = isSteps
      ? `[\n${value.map((v) => `        ${inline(v)}`).join(",\n")}\n      ]`
      : inline(value);
    return `      ${JSON.stringify(key)}: ${text}`;
  });
  return `    {\n${lines.join(",\n")}\n    }`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, v]) => `${JSON.stringify(key)}: ${inline(v)}`);
  return pairs.length ? `{ ${pairs.join(", ")} }` : "{}";
}
