import type { Plugin } from "vite";

const POLICY = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/;
const SCRIPT = /\s*<script\s+src="\.\/first\.js"><\/script>/;
const CHARSET = /\s*<meta charset="[^>]*>/;
const STYLES = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * Puts the head of a page in the order of need. A browser that looks ahead for what to fetch stops at a policy until it
 * has read it, so the policy stands at the end, before the script that runs before the first paint; and it may fetch only
 * a few files at once, so that script and the style sheets, without which nothing is painted, are named first. The
 * encoding has to be among the first 1024 bytes.
 */
export function orderHead(): Plugin {
  return {
    name: "order-head",
    transformIndexHtml: { order: "post", handler: inOrder },
  };
}

/** The HTML of a page with its head in the order of need. */
export function inOrder(html: string): string {
  const last = [POLICY, SCRIPT].map((tag) => tag.exec(html)?.[0] ?? "").join("");
  const styles = (html.match(STYLES) ?? []).join("");
  const charset = CHARSET.exec(html)?.[0] ?? "";
  const rest = [CHARSET, POLICY, SCRIPT, STYLES].reduce((text, tag) => text.replace(tag, ""), html);
  const ahead = SCRIPT.test(html) ? `\n    <link rel="preload" as="script" href="./first.js">` : "";
  return rest
    .replace(/<head>/, (start) => `${start}${charset}${ahead}${styles}`)
    .replace(/\s*<\/head>/, (end) => `${last}${end}`);
}
