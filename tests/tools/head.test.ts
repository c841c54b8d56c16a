import { expect, test } from "vitest";
import { inOrder } from "../../tools/head";

const HTML = `<html><head>
  <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
  <meta charset="utf-8">
  <script  src="./first.js"></script>
  <script type="module" src="./assets/main.js"></script>
  <link rel="stylesheet" href="./assets/main.css">
  </head><body><p>Text</p></body></html>`;

test("the head names what the first paint needs, then the rest, then the policy and the first script", () => {
  const html = inOrder(HTML);
  const places = [
    "charset",
    'rel="preload" as="script" href="./first.js"',
    "main.css",
    "main.js",
    "Content-Security-Policy",
    'src="./first.js"',
    "</head>",
  ];
  const found = places.map((place) => html.indexOf(place));
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(found[0]).toBeGreaterThan(0);
  expect(html.match(/src="\.\/first\.js|Security-Policy|main\.css/g)).toHaveLength(3);
});

test("a page without a first script keeps its head", () => {
  const html = "<html><head><title>Page</title></head><body></body></html>";
  expect(inOrder(html)).toBe(html);
});
