import ical from "ical.js";

/** A property with its parameters and its value; quoted parameters may contain a colon. */
const LINE = /^([^:"]*(?:"[^"]*"[^:"]*)*):(.*)$/;

/** The text of a line of an event, unchanged. */
export function textOf(lines: readonly string[], name: string): string {
  const line = lines.find((line) => line.toUpperCase().startsWith(name));
  return LINE.exec(line ?? "")?.[2] ?? "";
}

/** An event from its lines; unreadable ones are skipped. */
export function readComponent(lines: readonly string[]): ical.Component | null {
  const simple = lines.map(mended);
  const component = parse(simple) ?? parse(simple.filter((line) => parse([line]) !== null));
  for (const property of [...(component?.getAllProperties() ?? [])])
    if (!hasValues(property)) component?.removeProperty(property);
  return component;
}

function parse(lines: readonly string[]): ical.Component | null {
  try {
    const text = ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");
    return new ical.Component(ical.parse(text) as []);
  } catch {
    return null;
  }
}

/**
 * Corrects a line to the standard: a repeat is given by its start alone; a date without a time is marked as one and
 * has no hyphens.
 */
function mended(line: string): string {
  if (/^RDATE[^:]*VALUE=PERIOD/i.test(line))
    return line.replace(/;VALUE=PERIOD/i, "").replace(/\/[^,]*/g, "");
  const [, name = "", date = ""] = LINE.exec(line) ?? [];
  if (!/^(?:DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID)(?:;|$)/i.test(name)) return line;
  const plain = name.replace(/;VALUE=DATE(?:-TIME)?(?=;|$)/i, "").replace(/;+$/, "");
  const bare = date.trim().replace(/(\d{4})-(\d\d)-(\d\d)/g, "$1$2$3");
  if (/^\d{8}(?:,\d{8})*$/.test(bare)) return `${plain};VALUE=DATE:${bare}`;
  const timed = bare.replace(/T(\d\d):?(\d\d):?(\d\d)?/g, (_, h, m, s = "00") => `T${h}${m}${s}`);
  return `${plain}:${timed}`;
}

/** The values of a property are read when they are asked for. */
function hasValues(property: ical.Property): boolean {
  try {
    return property.getValues().length > 0;
  } catch {
    return false;
  }
}
