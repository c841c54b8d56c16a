import { expect, type Page } from "@playwright/test";
import { eventOf, open, TREATY } from "./page";
import { test } from "./test";

/** Does to the page what a browser's translation does: each text goes into two elements, from then on too. */
function translate(): void {
  const seen = new WeakSet<Node>();
  const isSkipped = (node: Node) =>
    !node.nodeValue?.trim() ||
    ["SCRIPT", "STYLE", "FONT", "TEXTAREA", "OPTION"].includes(node.parentNode?.nodeName ?? "") ||
    node.parentElement?.closest("[translate=no], svg");
  const one = (node: Node) => {
    if (seen.has(node) || isSkipped(node)) return;
    seen.add(node);
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = `«${node.nodeValue?.toUpperCase()}»`;
    outer.append(inner);
    node.parentNode?.replaceChild(outer, node);
  };
  const all = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    nodes.forEach(one);
  };
  all(document.body);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "characterData") one(target);
      for (const node of addedNodes) {
        if (node.nodeType === Node.TEXT_NODE) one(node);
        else if (node.nodeName !== "FONT") all(node);
      }
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** What the page says, whoever has translated it. */
const said = (page: Page) =>
  page.evaluate(() =>
    document.body.innerText
      .split("\n")
      .map((line) => line.replace(/[«»\s]/g, "").toUpperCase())
      .filter(Boolean),
  );

/** Where the two pages say different things. */
async function differences(page: Page, other: Page): Promise<string[]> {
  const [lines, others] = [await said(page), await said(other)];
  return lines.flatMap((line, i) => (line === others[i] ? [] : [`${line} for ${others[i]}`]));
}

const STEPS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["the next event", (page) => page.getByRole("button", { name: /next/i }).click()],
  ["one more", (page) => page.getByRole("button", { name: /next/i }).click()],
  [
    "another time under the pointer",
    (page) => page.locator(".plot").hover({ position: { x: 700, y: 3 } }),
  ],
  ["a country", (page) => page.getByRole("button", { name: /^«?china»?$/i }).click()],
  ["a search", (page) => page.getByRole("combobox", { name: /search/i }).fill("korea")],
  ["a search for nothing", (page) => page.getByRole("combobox", { name: /search/i }).fill("xyzzy")],
  ["all of them", (page) => page.getByRole("combobox", { name: /search/i }).fill("")],
  ["the list", (page) => page.getByRole("button", { name: /list/i }).first().click()],
];

test.setTimeout(60_000);
test("in a translated page every text follows what is shown @long", async ({ page, context }) => {
  const other = await context.newPage();
  for (const one of [page, other]) await open(one, `?event=${TREATY}`);
  await expect(page.getByRole("article")).toContainText(eventOf(TREATY).title);
  await page.evaluate(translate);
  for (const [what, step] of STEPS) {
    await step(other);
    await step(page);
    await expect.poll(() => differences(page, other), what).toEqual([]);
  }
});
