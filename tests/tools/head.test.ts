import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { inOrder } from "../../tools/head";

const HTML = `<html><head>
  <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
  <meta charset="utf-8">
  <script  src="./first.js"></script>
  <script type="module" src="./assets/main.js"></script>
  <link rel="stylesheet" href="./assets/main.css">
  <link rel="stylesheet" crossorigin href="./assets/other.css">
  </head><body><p>Text</p></body></html>`;
const STYLE = `p{content:"$&"}`;

const styleOf = (file: string) => (file === "assets/main.css" ? STYLE : null);

test("the head names what the first paint needs, then the rest, then the policy", () => {
  const html = inOrder(HTML, styleOf);
  const places = [
    "charset",
    '<script async blocking="render" src="./first.js"></script>',
    `<style>${STYLE}</style>`,
    "other.css",
    "main.js",
    "Content-Security-Policy",
    "</head>",
  ];
  const found = places.map((place) => html.indexOf(place));
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(found[0]).toBeGreaterThan(0);
  expect(html.match(/first\.js|Security-Policy|main\.css|other\.css/g)).toHaveLength(3);
});

test("the policy allows the styles in the page and no others", () => {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const policy = `content="default-src 'self'; style-src 'self' 'sha256-${hash}'"`;
  expect(inOrder(HTML, styleOf)).toContain(policy);
  expect(inOrder(HTML, () => null)).toContain(`content="default-src 'self'"`);
});

test("a page without a first script keeps its head", () => {
  const html = "<html><head><title>Page</title></head><body></body></html>";
  expect(inOrder(html, styleOf)).toBe(html);
});
