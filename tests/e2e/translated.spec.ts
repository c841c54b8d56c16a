import { expect, type Page } from "@playwright/test";
import { eventOf, open, TREATY } from "./page";
import { test } from "./test";

/**
 * Does to the page what a browser's translation does: each text goes into two elements, from then on too. The words stay,
 * so that they need as much room as before: what of the picture has room depends on it.
 */
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
    inner.textContent = node.nodeValue;
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

/** What the page says. */
const said = (page: Page) =>
  page.evaluate(() =>
    document.body.innerText
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  );

/** Waits until the page says the same twice: a search waits for a pause in the typing. */
async function settle(page: Page): Promise<void> {
  let last = "";
  const isSame = async () => {
    const before = last;
    last = (await said(page)).join("\n");
    return last === before;
  };
  await expect.poll(isSame, { intervals: [500] }).toBe(true);
}

/** Where the two pages say different things. */
async function differences(page: Page, other: Page): Promise<string[]> {
  const [lines, others] = [await said(page), await said(other)];
  return lines.flatMap((line, i) => (line === others[i] ? [] : [`${line} for ${others[i]}`]));
}

type Step = (page: Page) => Promise<void>;

const search = (page: Page) => page.getByRole("combobox", { name: /search/i });
const next: Step = (page) => page.getByRole("button", { name: /next/i }).click();

/** What a reader does, by what it is done with. */
const WALKS: Readonly<Record<string, Readonly<Record<string, Step>>>> = {
  "an open event": { "the next event": next, "one more": next },
  "the pointer": {
    "another time": (page) => page.locator(".plot").hover({ position: { x: 700, y: 3 } }),
  },
  "a filter": {
    "the next event": next,
    "a country": (page) => page.getByRole("button", { name: /^china$/i }).click(),
    "the list": (page) => page.getByRole("button", { name: /list/i }).first().click(),
  },
  "a search": {
    "the next event": next,
    "some events": (page) => search(page).fill("korea"),
    "no event": (page) => search(page).fill("xyzzy"),
    "all of them": (page) => search(page).fill(""),
  },
};

for (const [walk, steps] of Object.entries(WALKS)) {
  test(`in a translated page every text follows ${walk} @long`, async ({ page, context }) => {
    const other = await context.newPage();
    for (const one of [page, other]) await open(one, `?event=${TREATY}`);
    await expect(page.getByRole("article")).toContainText(eventOf(TREATY).title);
    await page.evaluate(translate);
    for (const [what, step] of Object.entries(steps)) {
      for (const one of [other, page]) {
        // A page behind another one has no frames.
        await one.bringToFront();
        await step(one);
        await settle(one);
      }
      await expect.poll(() => differences(page, other), what).toEqual([]);
    }
  });
}
