import { describe, expect, it } from "vitest";
import { isEntities, readEntities } from "../../../src/formats/wikidata/entities";

const statement = (value: object) => [{ mainsnak: { datavalue: { value } } }];
const time = (time: string, precision: number) => statement({ time, precision });

describe("items of Wikidata with their statements", () => {
  it("are events by the statements that date them", () => {
    const value = {
      entities: {
        Q8663: {
          id: "Q8663",
          labels: { ru: { value: "Корейская война" }, en: { value: "Korean War" } },
          descriptions: { en: { value: "war" } },
          claims: {
            P580: time("+1950-06-25T00:00:00Z", 11),
            P582: time("+1953-07-00T00:00:00Z", 10),
            P625: statement({ latitude: 38.3, longitude: 127.5 }),
          },
        },
        Q2: {
          id: "Q2",
          labels: { ru: { value: "Цезарь" } },
          claims: { P585: time("-0044-03-15T00:00:00Z", 11) },
        },
        Q3: { id: "Q3", labels: {}, claims: {} },
      },
    };
    expect(isEntities(value)).toBe(1);
    expect(readEntities(value)).toMatchObject({
      rows: [
        { id: "Q8663", start: "1950-06-25", end: "1953-07", title: "Korean War", lat: 38.3 },
        { id: "Q2", start: "-0043-03-15", end: undefined, title: "Цезарь" },
        { id: "Q3", start: undefined, title: "Q3" },
      ],
      found: 3,
    });
  });
});
