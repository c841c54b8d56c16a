import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { writeTemplate } from "../../tools/savedPage";

const hashOf = (text = "") => createHash("sha256").update(text).digest("base64");

test("a saved page runs its own script only, whatever stands in that", () => {
  const script = 'const odd = "</script><!-- x --></SCRIPT>", re = /<\\/script>/;';
  const html = writeTemplate({ script, style: "p{}", icon: "<svg/>" });
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const [, code] = /<script type="module">(.*?)<\/script>/s.exec(html) ?? [];
  const [, style] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'sha256-${hashOf(code)}';`);
  expect(policy).toContain(`style-src 'sha256-${hashOf(style)}';`);
  expect(new Function(`${code} return odd;`)()).toBe("</script><!-- x --></SCRIPT>");
});
