import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { countryOfSide, POWERS, powerOf } from "../../../src/formats/research/parties";

describe("a side of a coded event", () => {
  it.each([
    ["CHN", "CHN"],
    ["CHNGOV", "CHN"],
    ["ROM", "ROU"],
    ["Government of China", "CHN"],
    ["Government of Russia (Soviet Union)", "RUS"],
    ["Military Forces of Russia (2000-)", "RUS"],
    ["Military Forces of the United States (2021-)", "USA"],
    ["Citizen (Japan)", "JPN"],
    ["Protesters (Ukraine)", "UKR"],
    ["Russian Federation", "RUS"],
    ["DR Congo (Zaire)", "COD"],
  ])("is of a country: %s", (side, id) => {
    expect(countryOfSide(side)?.id).toBe(id);
  });

  it.each(["", "Unidentified Armed Group", "IGO", "__proto__", "constructor", "(1999)"])(
    "may be of none: %j",
    (side) => {
      expect(countryOfSide(side)).toBeNull();
    },
  );
});

describe("a power", () => {
  it("has the countries that it has in the record", () => {
    const { actors } = parse(readFileSync("record/timeline.yaml", "utf8")) as {
      actors: { id: string; power?: string }[];
    };
    for (const { id, power } of actors.filter(({ id }) => /^[A-Z]{3}$/.test(id)))
      expect(powerOf({ id, name: "" }).id, id).toBe(power ?? id);
    const known = new Set(actors.map(({ id }) => id));
    for (const { ids } of Object.values(POWERS))
      for (const id of ids.split(" ")) expect(known, id).toContain(id);
  });
});
