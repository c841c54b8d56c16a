import fc from "fast-check";
import { VISIBLE } from "../../src/model/schema";

/** Texts as nobody writes them on purpose, but as they come from elsewhere. */

const PIECES = [
  ..."=+-@＝＋－＠\"'`,;:|\\/<>&%#$_{}[]()^~*?!",
  ..."\t\n\r\u0000\u0007\u001b\u007f\u0085\u00a0\u00ad\u2028\u2029\ufeff\ufffe\uffff",
  ..."\u200b\u200e\u200f\u202a\u202e\u2066\u2069\u200d\u0301\ufe0f",
  "\ud800",
  "\udc00",
  "👩‍👩‍👧‍👦",
  "🇷🇺",
  "é",
  "e\u0301",
  "ß",
  "Договор",
  "友好条约",
  "السلام",
  "]]>",
  "-->",
  "<!--",
  "</script>",
  "</title>",
  "<![CDATA[",
  "&amp;",
  "&#0;",
  "%2C",
  "%",
  ";=1+1",
  "\t=1+1",
  "\n=1+1",
  ';"=1+1',
  "\\n",
  "\\;",
  "END:VEVENT",
  "\r\nEND:VEVENT",
  "__proto__",
  "@misc{a,",
  "  ",
  "a",
  "1",
];

/** Such texts of at most so many UTF-16 units, with something to see in each. */
export const oddText = (most: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
        fc.string({ unit: "binary", maxLength: 3 }),
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join("").slice(0, most))
    .map((text) => (VISIBLE.test(text) ? text : `${text.slice(0, most - 1)}x`));
