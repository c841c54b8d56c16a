import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flatten } from "../../../src/formats/documents/flatten";

describe("the values of an object", () => {
  it.each([
    [
      { place: { name: "Beijing", id: 3 } },
      { place: "Beijing", "place name": "Beijing", "place id": "3" },
    ],
    [{ title: { rendered: "One" } }, { title: "One", "title rendered": "One" }],
    [{ "@value": 1949 }, { "@value": "1949" }],
    [{ tags: ["a", { name: "b" }, 3] }, { tags: "a, b, 3" }],
    [
      {
        type: "Feature",
        properties: { title: "One" },
        geometry: { type: "Point", coordinates: [116.4, 39.9] },
      },
      { title: "One", lon: "116.4", lat: "39.9" },
    ],
  ])("are texts, also those in it: %j", (object, texts) => {
    expect(Object.fromEntries(flatten(object))).toEqual(texts);
  });

  it("are always texts", () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 6 }), (object) => {
        for (const pair of flatten(object as Record<string, unknown>))
          expect(pair.map((part) => typeof part)).toEqual(["string", "string"]);
      }),
      { numRuns: 1000 },
    );
  });
});
