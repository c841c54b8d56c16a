import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentId } from "../../../src/formats/dataset/ids";
import { readFragment } from "../../../src/formats/fragment/readFragment";
import { writeFragment } from "../../../src/formats/fragment/writeFragment";
import { toPlain } from "../../../src/model/export/json";
import { readDataset } from "../../../src/model/readDataset";
import { oddDataset } from "../../model/oddDataset";
import { datasetOf } from "../../model/samples";

const reread = (fragment: string) => {
  const { json, fault } = readFragment(fragment);
  expect(fault).toBeNull();
  return readDataset(json);
};

describe("data in an address", () => {
  it("come back as they were, whatever texts, ids and dates they were read from", () => {
    fc.assert(
      fc.property(oddDataset, (json) => {
        const { dataset } = readDataset(json);
        const { dataset: again, problems } = reread(writeFragment(dataset));
        if (dataset.events.length > 0) expect(problems).toEqual([]);
        expect(toPlain(again)).toEqual(toPlain(dataset));
      }),
      { numRuns: 300 },
    );
  });

  it("keep their ids, those made of date and title without saying them", () => {
    const title = "Treaty of friendship signed in Moscow";
    const made = { id: contentId("1950-02-14", title), date: "1950-02-14", title };
    const events = [made, { ...made, id: `${made.id}-2` }, { id: "own", date: "1951", title }];
    const dataset = datasetOf(events);
    const again = reread(writeFragment(dataset)).dataset;
    expect(again.events.map(({ id }) => id)).toEqual(dataset.events.map(({ id }) => id));
    const named = (id: string) => writeFragment(datasetOf([{ ...made, id }])).length;
    expect(named(made.id)).toBeLessThan(named("x"));
  });

  it("have letters, digits, hyphens and dots only, and no punctuation at their end", () => {
    fc.assert(
      fc.property(oddDataset, (json) => {
        expect(writeFragment(readDataset(json).dataset)).toMatch(/^#d=[\w.-]+[0-9a-z]$/);
      }),
    );
  });

  it("are short: 300 events of a line each have less than 20,000 characters", () => {
    // Words of a usual length that do not repeat more than those of a language.
    const random = fc.sample(fc.array(fc.nat({ max: 1500 }), { minLength: 7, maxLength: 9 }), {
      numRuns: 300,
      seed: 7,
    });
    const word = (n: number) => ((n * 7919 + 12_345) ** 2).toString(36).slice(0, 4 + (n % 4));
    const events = random.map((words, i) => {
      const date = `${1700 + i}-0${1 + (i % 9)}-1${i % 10}`;
      const title = words.map(word).join(" ");
      return { id: contentId(date, title), date, title };
    });
    expect(writeFragment(datasetOf(events, { title: "A timeline" })).length).toBeLessThan(20_000);
  });
});
