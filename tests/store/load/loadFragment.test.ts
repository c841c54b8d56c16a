import { expect, test } from "vitest";
import { writeFragment } from "../../../src/formats/fragment/writeFragment";
import { loadFragment } from "../../../src/store/load/loadFragment";
import { datasetOf } from "../../model/samples";

const DATASET = datasetOf(
  [
    { id: "b", date: "1950", title: "Second" },
    { id: "a", date: "1949", title: "First", links: [{ to: "b", as: "leads-to" }] },
  ],
  { title: "Two events" },
);

test("data in a fragment are loaded as they were written", async () => {
  expect(await loadFragment(writeFragment(DATASET))).toEqual({ dataset: DATASET, problems: [] });
});

test("data that are no timeline are said to have no events", async () => {
  const { dataset, problems } = await loadFragment(writeFragment({ ...DATASET, events: [] }));
  expect(dataset).toBeNull();
  expect(problems).toMatchObject([{ path: "events" }]);
});

test("a fragment that cannot be read is a failure", async () => {
  expect(await loadFragment(writeFragment(DATASET).slice(0, -20))).toMatchObject({
    dataset: null,
    failure: { fragment: "cut" },
  });
});
