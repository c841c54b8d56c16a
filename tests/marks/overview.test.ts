import { describe, expect, it } from "vitest";
import { densityOf } from "../../src/layout/lane/density";
import { timeScale } from "../../src/layout/scale";
import { paintOverview } from "../../src/marks/overview";
import { warmthOf } from "../../src/model/warmth";
import { inputOf } from "../layout/samples";
import { columnsOf, type EventParts, utc } from "../model/samples";
import { heightsOf, inColour, recorder, THEME } from "./canvas";

const DOMAIN = [utc("1950-01-01"), utc("2010-01-01")] as const;
const event = (date: string, effect: number): EventParts => ({
  date,
  importance: 5,
  effects: { "russia-china": effect },
});

describe("the overview", () => {
  it("has a bar for each column with events, warm upwards and cold downwards", () => {
    const events = [event("1955-05-05", 3), event("1955-06-05", 3), event("1990-05-05", -3)];
    const { indexes } = inputOf({ events, domain: DOMAIN, width: 900, height: 900, seed: 1 });
    const scale = timeScale(DOMAIN, 600);
    const [lane] = indexes.lanes.map((one) => ({
      density: densityOf(one, scale, 10),
      ghost: null,
    }));
    const { context, painted } = recorder();
    const warmth = warmthOf(columnsOf(events), null);
    paintOverview(context, lane ? [lane] : [], warmth, scale, { height: 60, column: 10 }, THEME);
    const bars = (colour: string) =>
      inColour(painted, colour).filter(({ shape }) => shape[0]?.name === "fillRect");
    expect(bars("warm")).toHaveLength(1);
    expect(bars("cold")).toHaveLength(1);
    expect(Math.max(...bars("warm").flatMap(heightsOf))).toBeLessThanOrEqual(30);
    expect(Math.min(...bars("cold").flatMap(heightsOf))).toBeGreaterThanOrEqual(30);
    expect(bars("warm")[0]?.shape[0]?.args[0]).toBe(50);
  });

  it("draws bars as high as the root of their counts, so that one event stands out beside many", () => {
    const many = Array.from({ length: 9 }, () => event("1970-05-05", 1));
    const { indexes } = inputOf({
      events: [event("1955-05-05", 1), ...many],
      domain: DOMAIN,
      width: 900,
      height: 900,
      seed: 1,
    });
    const [lane] = indexes.lanes;
    if (!lane) throw new Error("no lane");
    const scale = timeScale(DOMAIN, 600);
    const { context, painted } = recorder();
    const lanes = [{ density: densityOf(lane, scale, 10), ghost: null }];
    paintOverview(context, lanes, null, scale, { height: 62, column: 10 }, THEME);
    expect(inColour(painted, "warm").map(({ shape }) => shape[0]?.args[3])).toEqual([20, 60]);
  });
});
