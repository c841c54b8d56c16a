import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentCandidates } from "../../../src/formats/documents/candidates";

const file = (text: string) => ({ name: "", bytes: new Uint8Array(), text, encoding: "utf-8" });
const best = (text: string) =>
  documentCandidates(file(text)).sort((a, b) => b.score - a.score)[0] ?? null;

/** A typical file of each format. */
const FILES = {
  ours: '{"relations":[],"events":[{"date":"1949-10-01","title":"One"}]}',
  timelinejs: '{"events":[{"start_date":{"year":"1949"},"text":{"headline":"One"}}]}',
  storyjs: 'storyjs_jsonp_data = {"timeline":{"date":[{"startDate":"1949,10","headline":"One"}]}}',
  vis: "var items = new vis.DataSet([{ id: 1, content: 'One', start: new Date(1949, 9, 1) }]);",
  simile: '{"dateTimeFormat":"iso8601","events":[{"start":"1949","title":"One"}]}',
  timeglider: '[{"title":"All","events":[{"title":"One","startdate":"1949-10-01 12:00:00"}]}]',
  wikidata:
    '{"results":{"bindings":[{"item":{"value":"http://www.wikidata.org/entity/Q1"},"date":{"value":"1949-10-01T00:00:00Z"}}]}}',
};

describe("a file of JSON or JavaScript", () => {
  it.each(Object.entries(FILES))("is known by its content: %s", async (format, text) => {
    const candidate = best(text);
    expect(candidate?.format).toBe(format);
    expect((await candidate?.read({}))?.found).toBe(1);
  });

  it("may be a bare list of our events", async () => {
    const reading = await best('[{"date":"1949-10-01","title":"One"}]')?.read({});
    expect(reading?.dataset).toEqual({ events: [{ date: "1949-10-01", title: "One" }] });
  });

  it("may have our events by their ids", async () => {
    const text = '{"events":{"a":{"date":"1949","title":"One"},"b":{"date":"1950","title":"Two"}}}';
    const reading = await best(text)?.read({});
    expect(reading?.dataset).toEqual({
      events: [
        { id: "a", date: "1949", title: "One" },
        { id: "b", date: "1950", title: "Two" },
      ],
    });
    expect(reading?.found).toBe(2);
  });

  it("may have dates as titles, or in parts", async () => {
    const cards =
      '[{"title":"May 1940","cardTitle":"One"},{"title":"June 1944","cardTitle":"Two"}]';
    expect((await best(cards)?.read({}))?.rows[0]).toMatchObject({
      start: "May 1940",
      title: "One",
    });
    const parts = '[{"date":{"day":14,"month":2,"year":1950},"what":"One"}]';
    expect((await best(parts)?.read({}))?.rows[0]).toMatchObject({ start: "1950-02-14" });
  });

  it("that is cut short keeps all rows but the one that it ends in, which is refused", async () => {
    const slide = '{"start_date":{"year":1949},"text":{"headline":"One"}}';
    const reading = await best(`{"events":[${slide},${slide},{"start_date":{"year":19`)?.read({});
    expect(reading?.rows.map(({ at }) => at)).toEqual(["events[0]", "events[1]"]);
    expect(reading?.found).toBe(3);
    expect(reading?.notes?.map(({ code, at, outcome }) => [code, at, outcome])).toEqual([
      ["mended-json", "", "changed"],
      ["cut-short", "", "doubtful"],
      ["cut-short", "events[2]", "refused"],
    ]);
    const whole = await best(`{"events":[${slide},${slide}`)?.read({});
    expect(whole?.rows.length).toBe(2);
  });

  it("may be a page with its event as linked data", async () => {
    const event =
      '{"@context":"https://schema.org","@type":"Event","name":"One","startDate":"1949-10-01","location":{"name":"Beijing"}}';
    const page = `<html><script type="application/ld+json">${event}</script><p>One</p></html>`;
    expect(best(page)?.format).toBe("schema-org");
    expect((await best(page)?.read({}))?.rows).toMatchObject([
      { start: "1949-10-01", title: "One", place: "Beijing" },
    ]);
  });

  it("may be a map, or any list of objects", async () => {
    const point = { type: "Point", coordinates: [116.4, 39.9] };
    const properties = { title: "One", date: "1949-10-01" };
    const map = {
      type: "FeatureCollection",
      features: [{ type: "Feature", properties, geometry: point }],
    };
    expect(best(JSON.stringify(map))?.format).toBe("geojson");
    expect((await best(JSON.stringify(map))?.read({}))?.rows).toMatchObject([
      { at: "features[0]", start: "1949-10-01", title: "One", lat: "39.9", lon: "116.4" },
    ]);
    const list = '{"help":1,"result":{"records":[{"Year":"1949","Event":"One"}]}}';
    expect(best(list)?.format).toBe("json");
    expect((await best(list)?.read({}))?.rows).toMatchObject([{ start: "1949", title: "One" }]);
  });

  it("of no format has none", () => {
    for (const text of ["", "[]", "{}", "null", '{"a":[1,2]}', "date,title\n1949,One"])
      expect(best(text)).toBeNull();
  });

  it("may have anything in it: each row is read or refused, and none is lost", async () => {
    const keys = fc.constantFrom(
      ..."events title start_date end_date year month day text headline date startDate timeline era group start end content items groups id type results bindings item value startdate media url entities claims labels __proto__ constructor".split(
        " ",
      ),
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom<unknown>(null, 0, -1, 1e21, "", "1949", "<b>x</b>", "1949,13,40", true),
        fc.array(tie("value"), { maxLength: 5 }),
        fc.dictionary(keys, tie("value"), { maxKeys: 6, noNullPrototype: true }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(value, async (value) => {
        for (const candidate of documentCandidates(file(JSON.stringify(value)))) {
          const { rows, eras = [], others = [], notes = [], ...rest } = await candidate.read({});
          const refused = notes.filter(({ outcome }) => outcome === "refused");
          const sum = rows.length + eras.length + others.length + refused.length;
          if (rest.dataset === undefined) expect(sum).toBe(rest.found);
          for (const { start, end, title } of rows)
            for (const text of [start, end, title])
              expect(["string", "undefined"]).toContain(typeof text);
        }
      }),
      { numRuns: 2500 },
    );
    expect(({} as Record<string, unknown>).year).toBeUndefined();
  });
});
