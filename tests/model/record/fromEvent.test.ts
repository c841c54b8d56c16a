import { expect, it } from "vitest";
import { TRANSLATIONS } from "../../../src/model/language";
import { readDataset } from "../../../src/model/readDataset";
import { toEventFile } from "../../../src/model/record/fromEvent";
import { RECORD, readRecord } from "../../../tools/record/read";
import { published } from "../../published";

const record = readRecord(RECORD, []);
const { dataset } = readDataset(JSON.parse(published("events.json")));
const textsIn = (code: string): Map<string, object> =>
  new Map(
    JSON.parse(published(`events.${code}.json`)).events.map((texts: { id: string }) => [
      texts.id,
      texts,
    ]),
  );

it("gives each event of our record the file that it was made from", () => {
  const texts = TRANSLATIONS.map((code) => [code, textsIn(code)] as const);
  const byId = new Map(dataset.events.map((event) => [event.id, event]));
  for (const { id, value } of record?.events ?? []) {
    const event = byId.get(id);
    if (!event) throw new Error(`expected ${id}`);
    const own = Object.fromEntries(texts.map(([code, all]) => [code, all.get(id)]));
    expect(toEventFile(event, own), id).toEqual(value);
  }
});
