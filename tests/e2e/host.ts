import { createServer } from "node:http";
import { HOST, HOST_PORT } from "./ports";

/** A site that is not ours: articles with the timeline in a frame, which keep the messages that it posts. */
createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? "/", HOST);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(article(searchParams));
}).listen(HOST_PORT, "127.0.0.1");

/** `src` is the address of the frame; `sandbox`, `width` and `height` are its attributes. */
function article(params: URLSearchParams): string {
  const attributes = ["src", "sandbox", "width", "height"].flatMap((name) => {
    const value = params.get(name);
    return value === null ? [] : [`${name}="${escapeHtml(value)}"`];
  });
  const frame = params.has("src")
    ? `<iframe title="Timeline" style="border: 0" ${attributes.join(" ")}></iframe>`
    : "";
  return `<!doctype html>
<html lang="en">
  <head>
    <title>An article</title>
    <link rel="icon" href="data:," />
    <script>
      window.received = [];
      window.addEventListener("message", ({ data, origin }) => received.push({ data, origin }));
    </script>
  </head>
  <body style="margin: 0">
    <main>
      <h1>An article</h1>
      <div id="place">${frame}</div>
      <div style="height: 3000px">The article goes on.</div>
    </main>
  </body>
</html>`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
