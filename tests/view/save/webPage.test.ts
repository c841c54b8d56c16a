import fc from "fast-check";
import { expect, test } from "vitest";
import { fillTemplate } from "../../../src/view/save/webPage";
import { writeTemplate } from "../../../tools/savedPage";
import { oddText } from "../../model/oddText";

const TEMPLATE = writeTemplate({ script: "start();", style: "p{}", icon: "<svg/>" });
const PICTURE = '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>';

const page = (text: string) => ({
  lang: "en",
  title: text,
  description: text,
  picture: PICTURE,
  data: JSON.stringify({ title: text, events: [{ date: "1950", title: text }] }),
});

/** The names of all elements of a page, in order. */
const elementsOf = (html: string) =>
  [...html.matchAll(/<(?:(\/?[a-z]+)|!--)/gi)].map(([start, name]) => name ?? start);

test("texts stay texts, whatever stands in them", () => {
  const plain = elementsOf(fillTemplate(TEMPLATE, page("Treaty")));
  const odd = fc.oneof(
    oddText(200),
    fc.constantFrom(
      "</script><script>alert(1)</script>",
      "<!--<script>",
      "$&$`<!-- data -->",
      "</title>",
    ),
  );
  fc.assert(
    fc.property(odd, (text) => {
      const html = fillTemplate(TEMPLATE, page(text));
      expect(elementsOf(html)).toEqual(plain);
      const [, json = ""] = /id="data">(.*?)<\/script>/s.exec(html) ?? [];
      expect(JSON.parse(json)).toEqual(JSON.parse(page(text).data));
      const [, title = ""] = /<title>(.*?)<\/title>/s.exec(html) ?? [];
      expect(title.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))).toBe(text);
    }),
  );
});

test("the picture is in the page without the declaration of a file", () => {
  const html = fillTemplate(TEMPLATE, page("Treaty"));
  expect(html).toContain('<main id="first" class="saved"><svg ');
  expect(html).not.toContain("<?xml");
});
