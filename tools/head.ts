import type { Plugin } from "vite";

const POLICY = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/;
const SCRIPT = /\s*<script\s+src="\.\/first\.js"><\/script>/;

/**
 * Puts the policy and the script before the first paint at the end of the head. A browser that looks ahead for what
 * to fetch stops at a policy until it has read it; so what the first paint needs is named before it.
 */
export function orderHead(): Plugin {
  return {
    name: "order-head",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        const last = [POLICY, SCRIPT].map((tag) => tag.exec(html)?.[0] ?? "").join("");
        const rest = html.replace(POLICY, "").replace(SCRIPT, "");
        return rest.replace(/\s*<\/head>/, (end) => `${last}${end}`);
      },
    },
  };
}
