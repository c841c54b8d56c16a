import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { PICTURES } from "./pictures";

/** `npm run gallery` shows all pinned pictures on one page, the old one beside the new where they differ. */
const PORT = Number(process.env.PORT ?? 4180);

const address = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;

function figureOf(name: string, title: string, svg: string): string {
  return `<figure><figcaption>${name} ${title}</figcaption><img alt="${name} ${title}" src="${address(svg)}"></figure>`;
}

async function sectionOf(name: string): Promise<{ html: string; isChanged: boolean }> {
  const now = (await PICTURES[name]?.()) ?? "";
  const file = new URL(`./pictures/${name}.svg`, import.meta.url);
  const before = existsSync(file) ? readFileSync(file, "utf8") : null;
  if (before === now) return { html: figureOf(name, "", now), isChanged: false };
  const old = before === null ? "" : figureOf(name, "as pinned", before);
  return {
    html: `<div class="changed">${old}${figureOf(name, "now", now)}</div>`,
    isChanged: true,
  };
}

createServer(async (_, response) => {
  const sections = await Promise.all(Object.keys(PICTURES).map(sectionOf));
  const changed = sections.filter(({ isChanged }) => isChanged);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(`<!doctype html><html lang="en"><title>Pinned pictures</title>
<style>body { font: 14px system-ui; margin: 1rem } figure { margin: 1rem 0 } img { max-width: 100%; border: 1px solid silver }
.changed { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0 1rem; background: gold }</style>
<h1>${sections.length} pictures, ${changed.length} changed</h1>
${[...changed, ...sections.filter(({ isChanged }) => !isChanged)].map(({ html }) => html).join("\n")}`);
}).listen(PORT, "localhost", () => console.log(`pictures: http://localhost:${PORT}/`));
