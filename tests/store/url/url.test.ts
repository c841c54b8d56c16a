import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANE_KINDS } from "../../../src/model/laneKinds";
import { LANGUAGES } from "../../../src/model/language";
import { type Address, FONTS } from "../../../src/store/url/address";
import { EMPTY_ADDRESS, readAddress, writeAddress } from "../../../src/store/url/url";

const id = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_.:-]{1,30}$/),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
    .filter((text) => /^[^\p{Cc}\p{Cs}]+$/u.test(text)),
);
const ids = fc.uniqueArray(id, { maxLength: 5 });

const isoDate = fc
  .tuple(
    fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, length]) => date.toISOString().slice(0, length));

const time = fc.oneof(
  fc.constant(null),
  fc
    .tuple(isoDate, isoDate)
    .map(([a, b]) => (a.slice(0, 4) < b.slice(0, 4) ? { from: a, to: b } : { from: a, to: null })),
  isoDate.map((from) => ({ from, to: "latest" as const })),
  isoDate.map((to) => ({ from: null, to })),
  fc.constant({ from: null, to: "latest" as const }),
);

const query = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.trim());
const dataset = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom("data/mine.json", "/a b.json", "../x.json?y=1&z=ü+", "//host/x.json"),
);

const anyAddress: fc.Arbitrary<Address> = fc
  .record<Address>({
    time,
    compare: time,
    with: ids,
    match: fc.constantFrom("any", "all"),
    topic: ids,
    accounts: fc.constantFrom("yes", null),
    only: ids.map((list) => list.slice(0, 60)),
    pin: ids.map((list) => list.slice(0, 12)),
    q: query,
    event: fc.option(id),
    view: fc.constantFrom("timeline", "list"),
    lanes: fc.constantFrom(...LANE_KINDS),
    band: fc.constantFrom("yes", null),
    present: fc.constantFrom("yes", null),
    quiz: fc.constantFrom("dates", "titles", null),
    relation: ids,
    story: fc.option(id),
    step: fc.integer({ min: 1, max: 1000 }),
    series: ids,
    lang: fc.option(fc.constantFrom(...LANGUAGES.map(({ code }) => code))),
    theme: fc.option(fc.constantFrom("light", "dark", "auto")),
    data: fc.option(dataset),
    columns: ids,
    controls: fc.constantFrom("none", "filters"),
    title: query,
    note: query,
    credit: query,
    font: fc.option(fc.constantFrom(...FONTS)),
    bg: fc.constantFrom("none", null),
    over: fc.constantFrom("record", null),
    height: fc.option(fc.integer({ min: 240, max: 1600 })),
  })
  // A step is one of a story.
  .map((address) => (address.story === null ? { ...address, step: 1 } : address));

describe("an address", () => {
  it("is read as it was written, whatever the state", () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(readAddress(writeAddress(address))).toEqual(address);
      }),
      { numRuns: 500 },
    );
  });

  it("is empty for the usual state", () => {
    expect(writeAddress(EMPTY_ADDRESS)).toBe("");
    expect(readAddress("")).toEqual(EMPTY_ADDRESS);
  });

  it("can be read by a person", () => {
    const written = writeAddress({
      ...EMPTY_ADDRESS,
      time: { from: "1969", to: "1972-02" },
      with: ["RUS", "CHN", "west"],
      match: "all",
      topic: ["war"],
      q: "border clash",
      event: "1969-03-02-zhenbao",
      data: "https://example.org/mine.json",
    });
    expect(written).toBe(
      "?time=1969..1972-02&with=RUS,CHN,west&match=all&topic=war&q=border+clash" +
        "&event=1969-03-02-zhenbao&data=https://example.org/mine.json",
    );
  });

  it("keeps what is good of it when other parts are broken", () => {
    const broken = {
      time: ["1972..1969", "soon..later", "1969", "1969..1970..1971", "..", "1969-02-30..1970"],
      match: ["none", ""],
      event: ["a\nb", "x".repeat(200)],
      view: ["map", "LIST"],
      lanes: ["rows", "Countries"],
      step: ["0", "-1", "1.5", "many", "1e9"],
      lang: ["xx", "english"],
      theme: ["pink"],
      controls: ["all"],
      data: ["ftp://example.org/x", "http://", "x".repeat(3000)],
    };
    for (const [name, values] of Object.entries(broken)) {
      for (const value of values) {
        const found = readAddress(`?topic=war&${name}=${encodeURIComponent(value)}&q=x`);
        expect(found, `${name}=${value}`).toEqual({ ...EMPTY_ADDRESS, topic: ["war"], q: "x" });
      }
    }
  });

  it("drops bad ids from a list one by one, and says each only once", () => {
    const found = readAddress("?with=RUS,,%00,CHN,RUS&topic=war,a%0ab");
    expect(found).toMatchObject({ with: ["RUS", "CHN"], topic: ["war"] });
  });

  it("never loads a dataset from anything but http(s)", () => {
    const bad = [
      "javascript:alert(1)",
      " JavaScript:alert(1)",
      "java\nscript:alert(1)",
      "\u0000javascript:x",
    ];
    for (const value of [
      ...bad,
      "data:application/json,{}",
      "blob:https://x/y",
      "file:///etc/passwd",
    ])
      expect(readAddress(`?data=${encodeURIComponent(value)}`).data, value).toBeNull();
    for (const value of ["https://example.org/x.json", "data/mine.json", "/x.json"])
      expect(readAddress(`?data=${encodeURIComponent(value)}`).data).toBe(value);
  });

  it("never throws, however hostile, and what is read can be written and read again", () => {
    const names = Object.keys(EMPTY_ADDRESS);
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }).map(encodeURIComponent),
      fc.constantFrom("%", "%zz", "%F0%9F", "..", "1969..", "__proto__", "constructor", "NaN"),
      fc.integer({ min: 180, max: 220 }).map((n) => `${"a".repeat(n)}😀 b`),
    );
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc
        .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 6 })
        .map((parts) => `?${parts.map((part) => part.join("=")).join("&")}`),
    );
    fc.assert(
      fc.property(hostile, (search) => {
        const written = writeAddress(readAddress(search));
        expect(writeAddress(readAddress(written))).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  it("cuts a long search between characters", () => {
    const { q } = readAddress(`?q=${"a".repeat(199)}😀😀`);
    expect(q).toBe(`${"a".repeat(199)}😀`);
  });

  it("can be written of any search, half characters included", () => {
    expect(() => writeAddress({ ...EMPTY_ADDRESS, q: "a\ud800b" })).not.toThrow();
  });
});
