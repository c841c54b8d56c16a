import { parseDate } from "../../../src/model/date";
import { lastDay, writeDay } from "../../../src/model/day";
import type { Source } from "../../../src/model/schema";
import type { Column, Field } from "./table";

type Of<T> = Column<T>["of"];
type Constraints = NonNullable<Field["constraints"]>;

const required = { required: true } as const;

/** A text that each row has. */
export function text<T>(name: string, description: string, of: Of<T>): Column<T> {
  return { name, type: "string", description, constraints: required, of };
}

/** A text that a row may lack. */
export function optionalText<T>(name: string, description: string, of: Of<T>): Column<T> {
  return { name, type: "string", description, of };
}

/** One of a few words that each row has. */
export function word<T>(
  name: string,
  description: string,
  words: readonly string[],
  of: Of<T>,
): Column<T> {
  return { name, type: "string", description, constraints: { ...required, enum: words }, of };
}

/** A whole number that each row has. */
export function integer<T>(
  name: string,
  description: string,
  limits: Pick<Constraints, "minimum" | "maximum">,
  of: Of<T>,
): Column<T> {
  return { name, type: "integer", description, constraints: { ...required, ...limits }, of };
}

/** The id of the event that a row belongs to. */
export function eventId<T extends { readonly event: string }>(): Column<T> {
  return text("event", "The event", ({ event }) => event);
}

/** The place of a row in its event, from 1. */
export function position<T extends { readonly position: number }>(description: string): Column<T> {
  return integer("position", description, { minimum: 1 }, ({ position }) => position);
}

/** A date in EDTF, and its first and last day. */
export function dates<T>(of: (item: T) => string): Column<T>[] {
  const day = (item: T, end: "start" | "end") => {
    const date = parseDate(of(item));
    if (!date) return null;
    return writeDay(end === "start" ? date.start : lastDay(date.end)) || null;
  };
  return [
    text("date", "When it was, in EDTF (ISO 8601-2): as exact as it is known", of),
    {
      name: "start",
      type: "date",
      description: "The first day that the date may mean",
      of: (item) => day(item, "start"),
    },
    {
      name: "end",
      type: "date",
      description: "The last day that the date may mean; none while it goes on",
      of: (item) => day(item, "end"),
    },
  ];
}

/** What is known of a source; each name begins with `prefix`. */
export function sourceColumns<T>(prefix: string, of: (item: T) => Source): Column<T>[] {
  return [
    text(`${prefix}title`, "The title of the source", (item) => of(item).title),
    optionalText(`${prefix}publisher`, "Who published it", (item) => of(item).publisher),
    optionalText(`${prefix}url`, "Where it can be read", (item) => of(item).url),
    optionalText(`${prefix}date`, "When it was published, in EDTF", (item) => of(item).date),
    optionalText(`${prefix}lang`, "Its language, by ISO 639", (item) => of(item).lang),
    optionalText(
      `${prefix}kind`,
      "primary (a treaty, resolution, communiqué, order, transcript) or secondary",
      (item) => of(item).kind,
    ),
  ];
}
