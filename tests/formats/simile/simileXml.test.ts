import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countEvents, readSimileXml } from "../../../src/formats/simile/simileXml";

describe("the XML of SIMILE", () => {
  it("has events with attributes and a text", () => {
    const text = `<?xml version="1.0"?>
<data>
  <!-- <event start="1900" title="Not this"/> -->
  <event start="May 20 1961 00:00:00 GMT-0600" title="One &amp; 'two'" link="https://example.org/a">
    Of &lt;b&gt;it&lt;/b&gt;
  </event>
  <event start="1962" end="1963" isDuration="true" title="Three"/>
</data>`;
    expect(readSimileXml(text)).toMatchObject({
      rows: [
        {
          at: "line 4",
          start: "1961-05-20",
          title: "One & 'two'",
          text: "Of <b>it</b>",
          links: [{ url: "https://example.org/a" }],
        },
        { at: "line 7", start: "1962", end: "1963", title: "Three" },
      ],
      found: 2,
    });
  });

  it("gives each event of a line its own place", () => {
    const text = '<data><event start="1949" title="One"/><event start="1950" title="Two"/></data>';
    expect(readSimileXml(text).rows.map(({ at }) => at)).toEqual(["line 1", "line 1:40"]);
  });

  it("may have elements in its events, and eras, as the program Timeline writes them", () => {
    const text = `<timeline><eras><era><name>Then</name><start>1949</start><end>1950</end></era></eras>
      <events><event><start>1949-10-01 00:00:00</start><end>1949-10-02</end><text>One</text>
      <category>China</category><description>Of it</description></event></events></timeline>`;
    expect(readSimileXml(text)).toMatchObject({
      rows: [{ start: "1949-10-01", title: "One", group: "China", text: "Of it" }],
      eras: [{ start: "1949", end: "1950", title: "Then" }],
    });
  });

  it("keeps good events beside faults, and declares nothing", () => {
    const text = `<!DOCTYPE data [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>
      <data><event start="1949" title="&b; R&D <b>"><event start=1950 title="Two"></data`;
    const { rows } = readSimileXml(text);
    expect(rows.map(({ start }) => start)).toEqual(["1949", "1950"]);
    expect(rows[0]?.title).toContain("&b; R&D");
  });

  it("may be anything", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "<event ",
        "<event>",
        "</event>",
        "/>",
        'start="1949"',
        "&#0;",
        "<![CDATA[",
        "]]>",
        "<!--",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        const { rows, eras = [], found } = readSimileXml(text);
        expect(rows.length + eras.length).toBe(found);
        expect(countEvents(text)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 3000 },
    );
  });
});
