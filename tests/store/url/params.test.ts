import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/model/readDataset";
import { createTimelineStore, goTo, showDataset } from "../../../src/store/store";
import type { Address } from "../../../src/store/url/address";
import { PARAMS } from "../../../src/store/url/params";
import {
  EMPTY_ADDRESS,
  isAddressChanged,
  readAddress,
  toAddress,
  writeAddress,
} from "../../../src/store/url/url";
import { json, TODAY } from "../../model/samples";

const { dataset } = readDataset({
  ...json([
    { id: "a", date: "1950-02-14", title: "Treaty", effects: { "russia-china": 3 } },
    { id: "b", date: "1969-03-02", title: "Clash", effects: { "russia-china": -3 } },
  ]),
  stories: [
    {
      id: "tale",
      title: "A tale",
      summary: "Of two events.",
      steps: [
        { event: "a", text: "First." },
        { event: "b", text: "Second." },
      ],
    },
  ],
});

/** A value other than the default for each parameter. */
const SAMPLES: Address = {
  time: { from: "1955", to: "1960" },
  compare: { from: "1955", to: "1957" },
  with: ["RUS"],
  match: "all",
  topic: ["war"],
  accounts: "yes",
  only: ["b", "a"],
  pin: ["a"],
  q: "clash",
  event: "b",
  view: "list",
  lanes: "countries",
  band: "yes",
  present: "yes",
  quiz: "dates",
  relation: ["china-west", "russia-china"],
  story: "tale",
  step: 2,
  series: ["trade"],
  lang: "ru",
  theme: "dark",
  data: "https://example.org/mine.json",
  columns: ["date:When", "title:What, and why"],
  controls: "filters",
  title: "Our title",
  note: "What we say of it.",
  credit: "The newsroom",
  font: "serif",
  bg: "none",
  over: "record",
  height: 480,
};
const NAMES = Object.keys(EMPTY_ADDRESS) as (keyof Address)[];

/** An address with one parameter, and those that it depends on. */
const addressWith = (name: keyof Address): Address => ({
  ...EMPTY_ADDRESS,
  ...(name === "step" && { story: SAMPLES.story }),
  ...(name === "columns" && { data: SAMPLES.data }),
  [name]: SAMPLES[name],
});

function storeAt(address: Address) {
  const store = createTimelineStore(address);
  showDataset(store, dataset, [], address, TODAY);
  return store;
}

describe.each(NAMES)("the parameter %s", (name) => {
  it("is written and read", () => {
    const written = writeAddress(addressWith(name));
    expect(new URLSearchParams(written).has(name)).toBe(true);
    expect(readAddress(written)).toEqual(addressWith(name));
  });

  it("is what the page then shows, and says again", () => {
    const now = toAddress(storeAt(addressWith(name)).getState());
    expect(now[name]).toEqual(SAMPLES[name]);
  });

  it("makes another address than without it", () => {
    const [state, other] = [storeAt(addressWith(name)), storeAt(EMPTY_ADDRESS)];
    expect(isAddressChanged(state.getState(), other.getState())).toBe(true);
  });

  it("goes with Back, unless the page is loaded anew for it", () => {
    const store = storeAt(addressWith(name));
    goTo(store, EMPTY_ADDRESS);
    const isKept = ["initialAddress", "source"].includes(PARAMS[name].part);
    expect(toAddress(store.getState())[name]).toEqual((isKept ? SAMPLES : EMPTY_ADDRESS)[name]);
  });
});

describe("the script before the first paint", () => {
  it("knows each parameter with which the picture is another", () => {
    const script = readFileSync("public/first.js", "utf8");
    const [, names = ""] = /\[\?&\]\(([^)]*)\)=/.exec(script) ?? [];
    const known = new Set(names.split("|"));
    // `over` and `columns` are about data, whose address the script knows by `data`, and `quiz` about a story.
    const same = ["lang", "theme", "bg", "height", "columns", "over", "quiz"];
    expect(Object.keys(PARAMS).filter((name) => !known.has(name) && !same.includes(name))).toEqual(
      [],
    );
    expect(same.filter((name) => known.has(name))).toEqual([]);
  });
});
