import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageCandidates } from "../../../src/formats/page/candidates";
import { pageLines } from "../../../src/formats/page/pageLines";

async function read(body: string) {
  const text = `<!doctype html><html><body>${body}</body></html>`;
  const [candidate] = await pageCandidates({
    name: "",
    bytes: new Uint8Array(),
    text,
    encoding: "",
  });
  const reading = await candidate?.read({});
  return {
    format: candidate?.format,
    rows: reading?.rows.map(({ start, title, text = "" }) => [start, title, text]),
  };
}

const ROWS = [
  ["1949", "One", ""],
  ["14 Feb 1950", "Two", ""],
  ["1953", "Three", ""],
];
const each = (block: (date: string, title: string) => string) =>
  ROWS.map(([date = "", title = ""]) => block(date, title)).join("");

describe("a web page", () => {
  it.each([
    ["items", `<ul>${each((date, title) => `<li><b>${date}</b>: ${title}</li>`)}</ul>`],
    [
      "items without a sign",
      `<ul>${each((date, title) => `<li><i>${date}</i>${title}</li>`)}</ul>`,
    ],
    ["terms", `<dl>${each((date, title) => `<dt>${date}</dt><dd><p>${title}</p></dd>`)}</dl>`],
    ["lists below dates", each((date, title) => `<h3>${date}</h3><ul><li>${title}</li></ul>`)],
    [
      "nested items",
      `<ul>${each((date, title) => `<li>${date}<ul><li>${title}</li></ul></li>`)}</ul>`,
    ],
    ["blocks", each((date, title) => `<div><time>${date}</time><h4>${title}</h4></div>`)],
    ["paragraphs", each((date, title) => `<p>${date} – ${title}</p>`)],
  ])("may have events as %s", async (_, body) => {
    const menu = "<nav><ul><li>1900: Home</li></ul></nav><script>var a = 1;</script>";
    expect(await read(`${menu}<h1>All</h1>${body}`)).toEqual({ format: "web-page", rows: ROWS });
  });

  it("may have their titles above their dates, and their texts below", async () => {
    const body = each((date, title) => `<h3>${title}</h3><span>${date}</span><p>More</p>`);
    expect((await read(body)).rows).toEqual(ROWS.map(([date, title]) => [date, title, "More"]));
  });

  it("with a few dates in its text is none", async () => {
    const prose = "<p>A sentence.</p>".repeat(80);
    expect(await read(`${each((date, title) => `<p>${date}: ${title}</p>`)}${prose}`)).toEqual({
      format: undefined,
      rows: undefined,
    });
  });

  it("is read as text, with its links", () => {
    expect(pageLines('<p>a <a href="https://x.org/y">b</a> <a href="javascript:c">d</a></p>')).toBe(
      "a [b](https://x.org/y) d",
    );
    const tag = fc.constantFrom(
      "<li>",
      "</li>",
      "<h2>",
      "<a href='http://x'>",
      "</a>",
      "<script>",
      "<dd>",
      "1949",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.string()), { maxLength: 20 }), (pieces) => {
        expect(typeof pageLines(pieces.join(""))).toBe("string");
      }),
    );
  });
});
