import { createServer } from "node:http";
import { HOST, HOST_PORT } from "./ports";

/** The site of a host: articles with the timeline in one or several frames. */
export const host = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? "/", HOST);
  const policy = searchParams.get("csp");
  if (policy !== null) response.setHeader("Content-Security-Policy", policy);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(article(searchParams));
}).listen(HOST_PORT, "127.0.0.1");

/**
 * `src` is the address of a frame, repeated for each frame; `sandbox`, `width`, `height` and `loading` are
 * attributes of all. `script` is included after them, once for each time it is given; with `closed` the frames
 * are in a closed `<details>`; `dir` is the direction of the page; `head` is markup for its head;
 * with `box` each frame is in a `<div class="box">`.
 */
function article(params: URLSearchParams): string {
  const attributes = ["sandbox", "width", "height", "loading"].flatMap((name) => {
    const value = params.get(name);
    return value === null ? [] : [`${name}="${escapeHtml(value)}"`];
  });
  const frames = params
    .getAll("src")
    .map(
      (src) =>
        `<iframe title="Timeline" style="border: 0" src="${escapeHtml(src)}" ${attributes.join(" ")}></iframe>`,
    )
    .map((frame) => (params.has("box") ? `<div class="box">${frame}</div>` : frame));
  const place = frames.join("\n      ");
  const scripts = params
    .getAll("script")
    .map((src) => `<script src="${escapeHtml(src)}" async></script>`);
  return `<!doctype html>
<html lang="en" dir="${escapeHtml(params.get("dir") ?? "ltr")}">
  <head>
    <title>An article</title>
    <link rel="icon" href="data:," />
    ${params.get("head") ?? ""}
  </head>
  <body style="margin: 0">
    <main>
      <h1>An article</h1>
      <div id="place">${params.has("closed") ? `<details><summary>Timeline</summary>${place}</details>` : place}</div>
      ${"<p>The article goes on.</p>\n".repeat(90)}
    </main>
    ${scripts.join("\n    ")}
  </body>
</html>`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
