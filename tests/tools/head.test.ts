import { expect, test } from "vitest";
import { orderHead } from "../../tools/head";

const HTML = `<html><head>
  <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
  <meta charset="utf-8">
  <script  src="./first.js"></script>
  <script type="module" src="./assets/main.js"></script>
  <link rel="stylesheet" href="./assets/main.css">
  </head><body><p>Text</p></body></html>`;

test("what the first paint needs is named before the policy, and the policy before the first script", () => {
  const hook = orderHead().transformIndexHtml;
  const html =
    typeof hook === "object" ? (hook.handler as (html: string) => string)(HTML) : "no hook";
  const places = [
    "charset",
    "main.js",
    "main.css",
    "Content-Security-Policy",
    "first.js",
    "</head>",
  ];
  const found = places.map((place) => html.indexOf(place));
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(found[0]).toBeGreaterThan(0);
  expect(html.match(/first\.js|Security-Policy/g)).toHaveLength(2);
});
