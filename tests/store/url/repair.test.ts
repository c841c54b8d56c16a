import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/model/readDataset";
import { isKnown, isPlain } from "../../../src/store/url/check";
import { repairAddress } from "../../../src/store/url/repair";
import { EMPTY_ADDRESS, readAddress, writeAddress } from "../../../src/store/url/url";

const { dataset } = readDataset({
  powers: [
    { id: "china", name: "China" },
    { id: "west", name: "West" },
  ],
  relations: [{ id: "china-west", between: ["china", "west"] }],
  actors: [
    { id: "CHN", name: "China" },
    { id: "USA", name: "United States", power: "west" },
  ],
  topics: [{ id: "war", name: "War" }],
  stories: [{ id: "tale", title: "Tale", summary: "Of one.", steps: [{ event: "a", text: "A." }] }],
  events: [
    { id: "a", date: "1950", title: "First" },
    { id: "1972-02-21-nixon-in-china", date: "1972-02-21", title: "Nixon in China" },
  ],
});
if (!dataset) throw new Error("expected a dataset");

const repair = (search: string) => repairAddress(search, dataset, ["trade"]);
const TIME = { time: { from: "1969", to: "1972" } };
const BOTH = { ...TIME, with: ["CHN", "USA"] };
const EVENT = { event: "1972-02-21-nixon-in-china" };

describe("an address changed on its way", () => {
  it.each([
    ["?with=CHN,USA&time=1969..1972.", BOTH],
    ["?time=1969..1972&with=CHN,USA)", BOTH],
    ["?time=1969..1972&with=CHN,USA.", BOTH],
    ["?time=1969..1972&with=CHN,USA%E2%80%9D.", BOTH],
    ["?time=1969..1972&with=CHN,USA%3E", BOTH],
    ["?time=1969..1972&with=CHN,USA%E3%80%82", BOTH],
    ["?time=1969..1972&amp;with=CHN,USA", BOTH],
    ["?time=1969..1972&amp;amp;with=CHN,USA", BOTH],
    ["?time=1969..1972&#038;with=CHN,USA", BOTH],
    ["?time=1969..1972%26with=CHN,USA", BOTH],
    ["?time=1969..1972&with=CHN,USA&#main", BOTH],
    ["?time=1969..1972;with=CHN,USA", BOTH],
    ["?time=1969..1972&with=CHN%252CUSA", BOTH],
    ["?time=1969..1972&with=CHN%25252CUSA", BOTH],
    ["?time%3D1969..1972%26with%3DCHN%2CUSA", BOTH],
    ["?time=3D1969..1972&with=3DCHN,USA", BOTH],
    ["?time=1969..1972&with[]=CHN&with[]=USA", BOTH],
    ["?time=1969..1972&with=CHN&with=USA", BOTH],
    ["?TIME=1969..1972&With=chn,usa", BOTH],
    ["?time=1969..1972&with=CHN,%20USA", BOTH],
    ["?time=1969..1972&with=CHN;USA", BOTH],
    ["?time=1969..19%0A72&with=CHN,%0D%0AUSA", BOTH],
    ["?time=1969..1972&with=CHN%EF%BC%8CUSA", BOTH],
    ["??time=1969..1972&with=CHN,USA", BOTH],
    ["?time=1969..1972&with=CHN,USA?utm_source=x", BOTH],
    ["?time=1969..1972?utm_source=x", TIME],
    ["?time=1969..1972%3Futm_source%3Dx", TIME],
    ["?time=1969..1972?fbclid=x", TIME],
    ["?time=1969%E2%80%A61972", TIME],
    ["?time=1969%E2%80%931972", TIME],
    ["?time=1969..1972%20(see", TIME],
    ["?event=1972-02-21-nixon-in-china).", EVENT],
    ["?event=1972-02-21-nixon-in-china%E3%80%82%E6%9B%B4%E5%A4%9A", EVENT],
    ["?event=1972-02-21-nixon-%20in-china", EVENT],
    ["?event=1972%E2%80%9102%E2%80%9121-nixon-in-china", EVENT],
    ["?event=1972-02-21-Nixon-In-China", EVENT],
    ["?view=list.", { view: "list" }],
    ["?view=LIST", { view: "list" }],
    ["?lanes=Countries.", { lanes: "countries" }],
    ["?relation=China-West)", { relation: ["china-west"] }],
    ["?time=1969..1972&compare=1969%E2%80%931972.", { ...TIME, compare: TIME.time }],
    ["?lang=zh-CN", { lang: "zh" }],
    ["?lang=zh_Hans_CN", { lang: "zh" }],
    ["?lang=RU", { lang: "ru" }],
    ["?theme=Dark!", { theme: "dark" }],
    ["?with=usa", { with: ["USA"] }],
    ["?topic=War", { topic: ["war"] }],
    ["?series=Trade.", { series: ["trade"] }],
    ["?story=Tale&step=1.", { story: "tale" }],
    ["?q=%25D0%25BC%25D0%25B8%25D1%2580", { q: "мир" }],
    ["?data=https%253A%252F%252Fa.example%252Fx.json", { data: "https://a.example/x.json" }],
    ["?data=https://a.example/x.json).", { data: "https://a.example/x.json" }],
    [
      "?data=https://a.example/x.json?y=1&amp;lang=ru",
      { data: "https://a.example/x.json?y=1", lang: "ru" },
    ],
    ["?data=https://a.example/x.json?lang=RU", { data: "https://a.example/x.json", lang: "ru" }],
  ])("is read as it was meant: %s", (search, meant) => {
    expect(repair(search)).toEqual({ address: { ...EMPTY_ADDRESS, ...meant }, unread: [] });
    const address = readAddress(search);
    expect(isPlain(search) && isKnown(address, dataset)).toBe(false);
  });

  it.each([
    ["?event=no-such-event&view=list", "event", "no-such-event", { view: "list" }],
    ["?with=CHN,nobody", "with", "nobody", { with: ["CHN"] }],
    ["?time=1800..1850", "time", "1800..1850", {}],
    ["?compare=1800..1850", "compare", "1800..1850", {}],
    ["?relation=china-west,nothing", "relation", "nothing", { relation: ["china-west"] }],
    ["?lanes=rows", "lanes", "rows", {}],
    ["?time=2100..2110", "time", "2100..2110", {}],
    ["?time=soon&view=list", "time", "soon", { view: "list" }],
    ["?step=many&story=tale", "step", "many", { story: "tale" }],
    ["?lang=klingon", "lang", "klingon", {}],
    ["?data=C:%5Cmy.json", "data", "C:\\my.json", {}],
    ["?data=file:///tmp/my.json", "data", "file:///tmp/my.json", {}],
    ["?data=javascript:alert(1)", "data", "javascript:alert(1)", {}],
    ["?series=none", "series", "none", {}],
  ])("names what stays unread, and reads the rest: %s", (search, name, text, rest) => {
    expect(repair(search)).toEqual({
      address: { ...EMPTY_ADDRESS, ...rest },
      unread: [{ name, text }],
    });
  });

  it("needs no repair where others only add to it", () => {
    for (const more of ["utm_source=x&utm_medium=y", "fbclid=abc", "gclid=a-b_c"]) {
      const search = `?time=1969..1972&with=CHN%2CUSA&${more}`;
      expect(isPlain(search), more).toBe(true);
      expect(isKnown(readAddress(search), dataset)).toBe(true);
      expect(repair(search)).toEqual({ address: { ...EMPTY_ADDRESS, ...BOTH }, unread: [] });
    }
    expect(isPlain("")).toBe(true);
    expect(isPlain("?time=%31969..1972")).toBe(true);
    expect(repair("?ref=mail&time=1969..1972").unread).toEqual([]);
  });

  it("keeps its sense with any sign behind it", () => {
    const sign = fc.constantFrom(...".,;:!?)]}>\"'”’»。，、；：！？）】》」』…*_~|");
    const signs = fc.array(sign, { minLength: 1, maxLength: 3 }).map((all) => all.join(""));
    const whole = writeAddress({ ...EMPTY_ADDRESS, ...BOTH, ...EVENT, lang: "ru" });
    fc.assert(
      fc.property(signs, (end) => {
        expect(repair(whole + encodeURIComponent(end))).toEqual(repair(whole));
        expect(repair(whole + end)).toEqual(repair(whole));
      }),
    );
  });

  it("never throws, and gives an address that can be written and read", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(..."?&=;%,+".split(""), "%3D", "%26", "amp;", "time", "with", "data", ".."),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { address } = repair(`?${pieces.join("")}`);
        expect(readAddress(writeAddress(address))).toEqual(address);
      }),
      { numRuns: 1000 },
    );
  });

  it("is left alone where it is ours, whatever the ids", () => {
    const id = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .filter((id) => /^(?!\s*$)[^\p{Cc}\p{Cs}]+$/u.test(id));
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 3, maxLength: 5 }),
        ([first = "", second = "", third = ""]) => {
          const own = {
            ...dataset,
            actors: [first, second].map((id) => ({ id, name: id })),
            topics: [{ id: third, name: third }],
            events: dataset.events.map((event, i) => (i === 0 ? { ...event, id: third } : event)),
          };
          const address = { ...EMPTY_ADDRESS, with: [second, first], topic: [third], event: third };
          const search = writeAddress(address);
          expect(readAddress(search)).toEqual(address);
          expect(repairAddress(search, own)).toEqual({ address, unread: [] });
        },
      ),
      { numRuns: 500 },
    );
  });
});
