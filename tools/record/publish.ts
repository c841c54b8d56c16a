import { TRANSLATIONS } from "../../src/model/language";
import {
  assembleDataset,
  assembleNames,
  assembleSeries,
  assembleSeriesTexts,
  assembleTexts,
} from "./assemble";
import { archiveHeadSchema, publishedSchema, recordSchemas } from "./jsonSchema";
import { toOutline, toTextsOutline } from "./outline";
import { namesOf, type TimelineRecord } from "./read";

/** The text of each file by its path below `data/`. */
export type DataFiles = ReadonlyMap<string, string>;

/** The published files of the record: the data for the app, and the schemas for editors. */
export function publish(record: TimelineRecord): DataFiles {
  const dataset = assembleDataset(record);
  const texts = TRANSLATIONS.map((code) => [code, assembleTexts(record, code)] as const);
  const schemas = [...recordSchemas(namesOf(record.timeline.value))];
  return new Map([
    ["events.json", JSON.stringify(dataset)],
    ["outline.json", toOutline(dataset)],
    ...texts.flatMap(
      ([code, json]) =>
        [
          [`events.${code}.json`, JSON.stringify(json)],
          [`outline.${code}.json`, toTextsOutline(json)],
        ] as const,
    ),
    ["names.json", JSON.stringify(assembleNames(record))],
    ["series.json", JSON.stringify(assembleSeries(record))],
    ...TRANSLATIONS.map(
      (code) => [`series.${code}.json`, JSON.stringify(assembleSeriesTexts(record, code))] as const,
    ),
    ["schema.json", publishedSchema()],
    ["archive.schema.json", archiveHeadSchema()],
    ...schemas.map(([name, text]) => [`schema/${name}`, text] as const),
  ]);
}
