import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const POLICY = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/;
const SCRIPT = /\s*<script\s+src="\.\/first\.js"><\/script>/;
const CHARSET = /\s*<meta charset="[^>]*>/;
const STYLE = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]*)"[^>]*>/g;

/**
 * It is fetched while the page is read, and nothing is painted before it has run. Browsers that cannot do that hide the
 * static picture until then; see `first.css`.
 */
const FIRST = `<script async blocking="render" src="./first.js"></script>`;

/** Puts what the first paint needs into the page or first into its head; see `inOrder`. */
export function orderHead(): Plugin {
  const inPages = new Set<string>();
  return {
    name: "order-head",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => {
        const styleOf = (file: string) => {
          const asset = bundle[file];
          if (asset?.type !== "asset") return null;
          inPages.add(file);
          return String(asset.source).trim();
        };
        return inOrder(html, styleOf);
      },
    },
    generateBundle: {
      order: "post",
      handler: (_, bundle) => {
        for (const file of inPages) delete bundle[file];
      },
    },
  };
}

/**
 * The HTML of a page with its head in the order of need: the encoding, which has to be among the first 1024 bytes, the
 * script that runs before the first paint, and the styles, which `styleOf` gives by the name of their file. A browser
 * that looks ahead for what to fetch stops at a policy until it has read it, so the policy stands at the end; styles in
 * the page are allowed by their hashes.
 */
export function inOrder(html: string, styleOf: (file: string) => string | null): string {
  const hashes: string[] = [];
  const styles = [...html.matchAll(STYLE)].map(([tag, file = ""]) => {
    const style = styleOf(file);
    if (style === null) return tag;
    hashes.push(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    return `\n    <style>${style}</style>`;
  });
  const charset = CHARSET.exec(html)?.[0] ?? "";
  const policy = (POLICY.exec(html)?.[0] ?? "").replace(
    /content="([^"]*)"/,
    (_, rules) =>
      `content="${[rules, ...(hashes.length > 0 ? [`style-src 'self' ${hashes.join(" ")}`] : [])].join("; ")}"`,
  );
  const first = SCRIPT.test(html) ? `\n    ${FIRST}` : "";
  return [CHARSET, POLICY, SCRIPT, STYLE]
    .reduce((text, tag) => text.replace(tag, ""), html)
    .replace(/<head>/, (start) => `${start}${charset}${first}${styles.join("")}`)
    .replace(/\s*<\/head>/, (end) => `${policy}${end}`);
}
