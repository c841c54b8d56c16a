import { expect, it } from "vitest";
import { filesOfRecord } from "../../../src/view/offline/filesOfRecord";

it("are outline and record, and their texts in the language of the reader", () => {
  expect(filesOfRecord("en")).toEqual(["./data/outline.json", "./data/events.json"]);
  expect(filesOfRecord("zh")).toEqual([
    "./data/outline.json",
    "./data/events.json",
    "./data/outline.zh.json",
    "./data/events.zh.json",
  ]);
});
