import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeTo } from "../../src/i18n/describeProblem";
import { words as en } from "../../src/i18n/en/problems";
import { words as ru } from "../../src/i18n/ru/problems";
import { words as zh } from "../../src/i18n/zh/problems";
import { readDataset } from "../../src/model/readDataset";
import { HEAD } from "../model/samples";

const read = (event: object) => readDataset({ ...HEAD, events: [event] }).problems;
const GOOD = { id: "a", date: "1950", title: "Treaty", effects: { "russia-china": 1 } };

describe("a problem", () => {
  it("is said in the reader's words: which event, what was found, what became of it", () => {
    const said = (event: object) =>
      [en, ru, zh].map((words) => read(event).map((problem) => describeTo(words, problem))[0]);
    expect(said({ ...GOOD, date: "50" })).toEqual([
      'events[0].date: expected EDTF such as 1950 or 1950-02-14, got "50". “Treaty” is left out.',
      'events[0].date: ожидается дата в EDTF, например 1950 или 1950-02-14, а стоит "50". Событие «Treaty» не показано.',
      'events[0].date：应为EDTF日期，如1950或1950-02-14，实为"50"。事件“Treaty”未显示。',
    ]);
    expect(said({ ...GOOD, importance: 9 })).toEqual([
      "events[0].importance: expected a whole number from 1 to 5, got 9. Left out of “Treaty”.",
      "events[0].importance: ожидается целое число от 1 до 5, а стоит 9. Пропущено в событии «Treaty».",
      "events[0].importance：应为1到5之间的整数，实为9。已从事件“Treaty”中略去。",
    ]);
    expect(said({ ...GOOD, title: " " })[0]).toBe(
      'events[0].title: expected a text that is not empty, got " ". The event is left out.',
    );
    const [, again] = readDataset({ events: [GOOD, { ...GOOD, date: "5" }, GOOD] }).problems;
    expect(again && describeTo(en, again)).toContain("“Treaty” is shown as “a-2”.");
  });

  it("is said in each language, whatever is wrong", () => {
    const odd = fc.oneof(
      fc.constantFrom("", " ", "x".repeat(5000), "1960/1950", -1, 99, true, [], {}, "javascript:"),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const fields = ["id", "date", "title", "label", "actors", "topics", "effects", "importance"];
    const more = ["place", "sources", "links", "disputed", "group", "added"];
    const event = fc.dictionary(fc.constantFrom(...fields, ...more), odd);
    const item = fc.record({ id: odd, name: odd, between: odd, date: odd, title: odd, steps: odd });
    const list = fc.constantFrom("powers", "relations", "actors", "topics", "eras", "stories");
    const any = fc
      .tuple(fc.dictionary(list, fc.array(item)), fc.array(fc.oneof(event, odd)), odd)
      .map(([lists, events, title]) => ({ ...lists, title, version: title, events }));
    fc.assert(
      fc.property(any, (json) => {
        for (const problem of readDataset(json).problems) {
          for (const words of [ru, zh]) {
            const said = describeTo(words, problem);
            expect(said, problem.message).not.toContain("expected ");
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
