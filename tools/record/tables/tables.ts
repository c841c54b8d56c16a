import { sourceOf, valuesOf } from "../counts";
import { inOrder } from "../order";
import type { TimelineRecord } from "../read";
import { dates, optionalText, sourceColumns, text } from "./columns";
import { eventTables } from "./events";
import { type Column, type Table, tableOf } from "./table";

/** The record as tidy tables, which join by their keys. Texts are in English, names in all languages. */
export function tablesOf(record: TimelineRecord): Table[] {
  return [...eventTables(record), ...nameTables(record), ...seriesTables(record)];
}

interface Named {
  readonly id: string;
  readonly en: string;
  readonly ru?: string | undefined;
  readonly zh?: string | undefined;
}

const NAMES: readonly Column<Named>[] = [
  text("name", "The name", ({ en }) => en),
  optionalText("name_ru", "The name in Russian", ({ ru }) => ru),
  optionalText("name_zh", "The name in Chinese", ({ zh }) => zh),
];
const id: Column<{ readonly id: string }> = text("id", "Names it in other tables", ({ id }) => id);

/** The tables of what events refer to. */
function nameTables({ timeline }: TimelineRecord): Table[] {
  const { actors, powers, relations, topics, eras } = timeline.value;
  const about = (name: string, description: string) => ({ name, description, key: ["id"] });
  return [
    tableOf(
      about("actors", "States and organisations"),
      actors,
      [id, optionalText("power", "The power that it belongs to", ({ power }) => power), ...NAMES],
      { power: "powers.id" },
    ),
    tableOf(about("powers", "The corners of the triangle"), powers, [id, ...NAMES]),
    tableOf(
      about("relations", "The sides of the triangle"),
      relations,
      [
        id,
        text("power_a", "The one power", ({ between }) => between[0]),
        text("power_b", "The other power", ({ between }) => between[1]),
        ...NAMES,
      ],
      { power_a: "powers.id", power_b: "powers.id" },
    ),
    tableOf(about("topics", "What events are about"), topics, [id, ...NAMES]),
    tableOf(about("eras", "The periods of the record, which do not overlap"), eras, [
      id,
      ...dates<(typeof eras)[number]>(({ date }) => date),
      text("name", "The name", ({ en }) => en.name),
      optionalText("summary", "What the era was like", ({ en }) => en.summary),
    ]),
  ];
}

/** The yearly figures: what they are, and their values. */
function seriesTables(record: TimelineRecord): Table[] {
  const files = inOrder(record.series, record.timeline.value.series);
  const values = files.flatMap(({ id, value }) =>
    valuesOf(record, value).map(([year, figure]) => ({
      ...{ id, year, figure },
      basis: value.basis?.[year],
    })),
  );
  return [
    tableOf(
      { name: "series", description: "Yearly figures: what they are", key: ["id"] },
      files,
      [
        id,
        text("name", "What was measured", ({ value }) => value.en.name),
        text("unit", "What it was measured in", ({ value }) => value.en.unit),
        optionalText("relation", "The relation that it tells of", ({ value }) => value.relation),
        optionalText(
          "basis_unit",
          "What the basis of its values counts",
          (file) => file.value.en.basisUnit,
        ),
        optionalText("note", "How it was measured", ({ value }) => value.en.note),
        optionalText("license", "Under which terms it is published", ({ value }) => value.license),
        optionalText(
          "retrieved",
          "When its values were taken from the source",
          ({ value }) => value.retrieved,
        ),
        ...sourceColumns<(typeof files)[number]>("source_", ({ value }) => sourceOf(value)),
      ],
      { relation: "relations.id" },
    ),
    tableOf(
      {
        name: "series_values",
        description: "The values of the series; a year without one is missing, not zero",
        key: ["series", "year"],
      },
      values,
      [
        text("series", "The series", ({ id }) => id),
        {
          name: "year",
          type: "year",
          description: "The year",
          constraints: { required: true },
          of: ({ year }) => year,
        },
        {
          name: "value",
          type: "number",
          description: "The value, in the unit of the series",
          constraints: { required: true },
          of: ({ figure }) => figure,
        },
        {
          name: "basis",
          type: "integer",
          description: "How many cases stand behind the value, such as votes; none if not known",
          of: ({ basis }) => basis,
        },
      ],
      { series: "series.id" },
    ),
  ];
}
