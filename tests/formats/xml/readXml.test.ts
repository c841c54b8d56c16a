import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXml } from "../../../src/formats/xml/readXml";

const plainly = (text: string): unknown => JSON.parse(JSON.stringify(readXml(text)));

describe("the value of XML", () => {
  it.each<[string, unknown]>([
    ["<a>x</a>", { a: "x" }],
    ['<a b="1" xmlns:c="d" c:e="2"><c:f> y  z </c:f></a>', { a: { b: "1", e: "2", f: "y z" } }],
    ["<a><b><c>1</c></b></a>", { a: { b: [{ c: "1" }] } }],
    ["<a><b>1</b><b>2</b><b><c>3</c></b></a>", { a: { b: ["1", "2", { c: "3" }] } }],
    [
      '<a when="1949">One <b>two</b> three</a>',
      { a: { when: "1949", b: "two", text: "One two three" } },
    ],
    ["<a><![CDATA[<p>x</p>]]></a>", { a: "<p>x</p>" }],
    ["<a><b>1</b><b>2", { a: { b: ["1", "2"] } }],
    ["x", {}],
  ])("%s", (text, value) => {
    expect(plainly(text)).toEqual(value);
  });

  it("does not change what objects are, and expands no entities", () => {
    readXml('<__proto__ x="1"><constructor>y</constructor></__proto__>');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    const bomb = '<!DOCTYPE a [<!ENTITY b "cccc"><!ENTITY d "&b;&b;">]><a>&d;</a>';
    expect(plainly(bomb)).toEqual({ a: "&d;" });
  });

  it("may be of anything", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom("<a>", "</a>", "<b c='d'", "/>", "<![CDATA[", "<!--"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => void readXml(pieces.join(""))),
    );
    expect(readXml("<a>".repeat(100_000))).toBeDefined();
  });
});
