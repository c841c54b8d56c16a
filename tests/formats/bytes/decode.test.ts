import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/formats/bytes/decode";

const utf8 = (text: string) => new TextEncoder().encode(text);
/** A text as bytes in a single-byte, Chinese or Japanese encoding. */
function bytesIn(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let a = 0; a < 256; a++) {
    const one = decoder.decode(Uint8Array.of(a));
    if (one !== "\ufffd") table.set(one, [a]);
    for (let b = 0x40; a >= 0x81 && b < 256; b++) {
      const pair = decoder.decode(Uint8Array.of(a, b));
      if ([...pair].length === 1 && pair !== "\ufffd") table.set(pair, [a, b]);
    }
  }
  return Uint8Array.from([...text].flatMap((sign) => table.get(sign) ?? [0x3f]));
}

/** Node does not know the characters of windows-1252 from 0x80 on. */
function bytesIn1252(text: string): Uint8Array {
  const bytes: Readonly<Record<string, number>> = { "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96 };
  return Uint8Array.from([...text].map((sign) => bytes[sign] ?? sign.charCodeAt(0)));
}

const TEXTS: [encoding: string, text: string][] = [
  [
    "windows-1252",
    "Date,Titre\n1949,L’été à Genève – “naïve” façade, déjà vu, où l’État négocie\n1950,Dépêche d’Élysée",
  ],
  [
    "macintosh",
    "Date,Titre\n1949,L’été à Genève – “naïve” façade, déjà vu, où l’État négocie\n1950,Dépêche d’Élysée",
  ],
  [
    "windows-1251",
    "Дата,Событие\n1949,Образование Китайской Народной Республики\n1950,Договор о дружбе, союзе и взаимной помощи",
  ],
  [
    "gb18030",
    "日期,标题\n1949,中华人民共和国中央人民政府成立，毛泽东主席宣告\n1950,中苏友好同盟互助条约在莫斯科签订",
  ],
  [
    "shift_jis",
    "日付,題名\n1949,中華人民共和国が成立した。これは東アジアの歴史における\n1951,サンフランシスコ平和条約に署名した",
  ],
];

describe("the text of a file", () => {
  it("may have zeros behind its end", () => {
    expect(decode(utf8("Date,Event\n1949,One\n\0\0"))).toEqual({
      text: "Date,Event\n1949,One\n",
      encoding: "utf-8",
    });
    expect(decode(Uint8Array.of(0x41, 0, 0, 0x42)).text).toBe("");
  });

  it.each(TEXTS)("is recognised in %s", (encoding, text) => {
    const bytes = encoding === "windows-1252" ? bytesIn1252(text) : bytesIn(text, encoding);
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  it.each([
    ["windows-1251", "Дата;Событие\n1950;Договор\n"],
    ["windows-1251", "Date;Title\n1950;Договор о дружбе\n"],
    ["koi8-r", "Дата;Событие\n1950;Договор\n2001;Визит президента в Пекин\n"],
    ["gb18030", "Date,Title\n1950,中苏条约\n"],
    ["macintosh", "Année;Titre\n1950;Création\n1968;Grève générale\n"],
  ])("is recognised in %s even if it is short: %j", (encoding, text) => {
    expect(decode(bytesIn(text, encoding))).toEqual({ text, encoding });
  });

  it("is in the encoding that a web page or XML names, unless it is UTF-8", () => {
    const page = "<html><meta charset=windows-1251><td>Пакт</td>";
    expect(decode(bytesIn(page, "windows-1251")).text).toBe(page);
    expect(decode(utf8(page)).text).toBe(page);
  });

  it("is UTF-8 or UTF-16 by its mark, which is no part of it", () => {
    const wide = (text: string) =>
      Uint8Array.from(
        [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
      );
    const text = "Дата,Title\n1949,a";
    expect(decode(utf8(`\ufeff${text}`))).toEqual({ text, encoding: "utf-8" });
    expect(decode(wide(`\ufeff${text}`))).toEqual({ text, encoding: "utf-16le" });
    expect(decode(wide(`\ufeff${text}`).map((_, i, all) => all[i ^ 1] ?? 0))).toEqual({
      text,
      encoding: "utf-16be",
    });
    expect(decode(wide("Date,Title\n1949,a"))).toEqual({
      text: "Date,Title\n1949,a",
      encoding: "utf-16le",
    });
  });

  it("keeps UTF-8 with a broken byte UTF-8", () => {
    const bytes = Uint8Array.of(
      ...utf8("Дата события: 1 октября, "),
      0xff,
      ...utf8(" и так далее"),
    );
    expect(decode(bytes).encoding).toBe("utf-8");
  });

  it("is none of a file of other bytes", () => {
    expect(decode(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1))).toEqual({ text: "", encoding: "" });
  });

  it("comes of any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decode(bytes).text).toBe("string");
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        if (!/[\0\ufeff]/.test(text)) expect(decode(utf8(text)).text).toBe(text);
      }),
    );
  });
});
