import fc from "fast-check";
import { loadWords } from "../../src/i18n/language";
import { nameTexts } from "../../src/i18n/names";
import type { PlanInput } from "../../src/layout/input";
import { sideCountsOf } from "../../src/layout/lane/zeroLine";
import { type NameStyle, STYLES } from "../../src/layout/name/positions";
import { createNames, type SetName } from "../../src/layout/name/text";
import type { Px } from "../../src/layout/scale";
import { toColumns } from "../../src/model/columns";
import { LANGUAGES, type LanguageCode } from "../../src/model/language";
import { readDataset } from "../../src/model/readDataset";
import { readTexts, translate } from "../../src/model/texts";
import type { Domain } from "../../src/model/time";
import { warmthOf } from "../../src/model/warmth";
import { measure } from "../gallery/measure";
import { TODAY } from "../model/samples";
import { published } from "../published";
import { anyStyle, anyWidth, domainIn, indexAll } from "./samples";

/** Our record, as the picture is made from it. */

const { dataset } = readDataset(JSON.parse(published("events.json")));
const columns = toColumns(dataset, TODAY);
const { indexes } = indexAll(columns);
const shared = {
  indexes,
  sideCounts: indexes.lanes.map((lane) => sideCountsOf(lane, columns.extent)),
  warmth: warmthOf(columns, null),
  ghost: null,
  selected: null,
  pinned: [],
};

export const { extent } = columns;

/** How the names of our events are set in a language. */
export async function recordNames(code: LanguageCode): Promise<(size: Px) => SetName> {
  const { formats } = await loadWords(code);
  const texts = code === "en" ? null : readTexts(JSON.parse(published(`events.${code}.json`)));
  const { events } = texts ? translate(dataset, texts, "en") : dataset;
  return (size) => createNames(nameTexts(events, { short: formats.short }), measure, size);
}

/** The names of our events in all languages, English first. */
export const setNames = await Promise.all(LANGUAGES.map(({ code }) => recordNames(code)));

/** Views of our record at any time and size, in any language and style. */
export const anyRecordView = fc.record({
  domain: domainIn(extent),
  width: anyWidth,
  height: fc.integer({ min: 240, max: 1000 }),
  header: fc.constantFrom(0, 20),
  margin: fc.constantFrom(0, 70),
  style: anyStyle,
  setName: fc.constantFrom(...setNames),
});

export interface RecordView {
  readonly domain?: Domain;
  readonly width: Px;
  readonly height: Px;
  readonly header?: Px;
  readonly margin?: Px;
  readonly style?: NameStyle;
  readonly setName: (size: Px) => SetName;
}

/** What a view of our record is planned from. */
export function recordInput({
  domain = extent,
  width,
  height,
  header = 0,
  margin = 0,
  style = STYLES.page,
  setName,
}: RecordView): PlanInput {
  return {
    ...shared,
    domain,
    width,
    height,
    header,
    margin,
    style,
    setName: setName(style.font),
  };
}
