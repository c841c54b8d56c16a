import { expect, test } from "vitest";
import { dataFragment } from "../../../src/store/url/dataFragment";

test.each([
  ["#d=1.a.b.c", "#d=1.a.b.c"],
  ["#d=", "#d="],
  ["#top&d=1.a&utm_source=mail", "#d=1.a"],
  ["", null],
  ["#main", null],
  ["#id=1.a", null],
])("the data in %j are %j", (hash, data) => {
  expect(dataFragment(hash)).toBe(data);
});
