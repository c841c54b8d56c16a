import type { ColumnField } from "../row";
import type { Columns } from "./columns";
import type { Table } from "./grid";
import { plainName } from "./names";

/** The columns of a sheet of TimelineJS, those of its first version too. */
const COLUMNS: Readonly<Record<string, ColumnField>> = {
  year: "year",
  month: "month",
  day: "day",
  time: "time",
  "end year": "endYear",
  "end month": "endMonth",
  "end day": "endDay",
  "end time": "endTime",
  "start date": "start",
  "end date": "end",
  "display date": "dateText",
  headline: "title",
  text: "text",
  media: "media",
  "media credit": "credit",
  "media caption": "caption",
  type: "kind",
  group: "group",
  tag: "group",
};

export function isSheet({ names }: Table): boolean {
  const plain = new Set(names.map(plainName));
  return (
    plain.has("headline") &&
    (plain.has("year") || plain.has("start date")) &&
    (plain.has("text") || plain.has("media"))
  );
}

/** Recognises its columns, each by its exact name. */
export function asSheet({ names }: Table): Columns {
  const taken = new Set<ColumnField>();
  const isOld = names.some((name) => plainName(name) === "start date");
  return names.map((name) => {
    const field = COLUMNS[plainName(name)] ?? null;
    if (field === null || taken.has(field) || (isOld && field === "year")) return null;
    taken.add(field);
    return field;
  });
}
