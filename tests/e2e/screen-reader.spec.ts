import type { Page } from "@playwright/test";
import { ALL_EVENTS, dataset, open, openedIn, SUMMIT, TREATY, written } from "./page";
import { expect, test } from "./test";

interface Node {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The accessibility tree as the browser exposes it to screen readers, in reading order. */
async function treeOf(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(walk)] : [];
  };
  return walk(nodes[0]?.nodeId ?? "")
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: String(role?.value ?? ""),
      name: String(name?.value ?? ""),
      description: String(description?.value ?? ""),
      properties: Object.fromEntries(properties.map(({ name, value }) => [name, value.value])),
    }));
}

const saidIn = (page: Page) => page.getByRole("main").getByRole("status");

// Tests that only read a page share one load of it, in one worker.
test.describe.configure({ mode: "default" });

for (const search of ["", `?event=${TREATY}`, "?view=list", "?story=sino-soviet-split&step=2"]) {
  test(`a screen reader finds its way in ${search || "the first view"}`, async ({ read }) => {
    const page = await read(search);
    await expect(page.locator("#summary")).not.toBeEmpty();
    const nodes = await treeOf(page);
    const roles = nodes.map(({ role }) => role);
    for (const landmark of ["banner", "main", "search", "complementary"])
      expect(
        roles.filter((role) => role === landmark),
        landmark,
      ).toHaveLength(1);
    const levels = nodes
      .filter(({ role }) => role === "heading")
      .map(({ properties }) => Number(properties.level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, i) => {
      expect(level, `heading ${i}`).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    });
    const nameless = nodes.filter(({ name, properties, role }) => {
      return properties.focusable && name === "" && role !== "RootWebArea" && role !== "main";
    });
    expect(nameless).toEqual([]);
  });

  test(`whatever can be pressed in ${search || "the first view"} is 24 px high and wide`, async ({
    read,
  }) => {
    const page = await read(search);
    await expect(page.locator("#summary")).not.toBeEmpty();
    const small = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>(
        "button, input, select, summary, [role=slider]",
      );
      return [...all].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isShown = element.checkVisibility() && width > 1;
        return isShown && (width < 23.5 || height < 23.5)
          ? [`${element.outerHTML.slice(0, 120)}: ${width} × ${height}`]
          : [];
      });
    });
    expect(small).toEqual([]);
  });
}

test("the picture is described by what is in view, and its events say their place", async ({
  read,
}) => {
  const page = await read("?time=1969..1972");
  await expect(page.locator("#summary")).toContainText("1969 to 1972");
  const nodes = await treeOf(page);
  const picture = nodes.find(({ role, name }) => role === "region" && name === "Timeline");
  expect(picture?.description).toMatch(
    /^[\d,]+ of [\d,]+ events, 1969 to 1972; Russia–China: \d+ events, \w+, \w+; China–West: .*; Most important: /,
  );
  const options = nodes.filter(({ role }) => role === "option");
  const events = options.filter(({ name }) => / in Russia–China$/.test(name));
  expect(events.length).toBeGreaterThan(3);
  for (const { name } of events)
    expect(name).toMatch(/^.*\d{4}.*; .+; .*Importance \d of 5; \d+ of \d+ in Russia–China$/);
  expect(
    nodes.filter(({ role, name }) => role === "group" && name === "Russia–China"),
  ).toHaveLength(1);
});

test("changes of period and filter are announced, steps to events are not", async ({ page }) => {
  await open(page, "?time=1969..1972");
  await expect(page.locator("#summary")).toContainText("1969 to 1972");
  await page.getByRole("listbox", { name: "Events in view" }).getByRole("option").first().focus();
  await page.keyboard.press("0");
  await expect(saidIn(page)).toContainText(ALL_EVENTS);
  await page.keyboard.press("+");
  await expect(saidIn(page)).toContainText(` of ${written(dataset.events.length)} events`);
  const before = (await saidIn(page).textContent()) ?? "";
  await page.keyboard.press("Home");
  await expect(page.locator("#summary")).toContainText("1949");
  await expect(saidIn(page)).toHaveText(before);
  await page.getByRole("button", { name: "Countries" }).press("Enter");
  await page.getByRole("checkbox", { name: /^NATO \d/ }).press("Space");
  await expect(saidIn(page)).not.toHaveText(before);
});

test("links between events are links in text", async ({ read }) => {
  const page = await read(`?event=${SUMMIT}`);
  await expect(openedIn(page).getByRole("heading", { name: "Led to" })).toBeVisible();
  const nodes = await treeOf(page);
  const from = nodes.findIndex(({ role, name }) => role === "heading" && name === "Led to");
  expect(from).toBeGreaterThan(0);
  const list = nodes.slice(from);
  expect(
    list.find(({ role }) => role === "link" || role === "button")?.name.length,
  ).toBeGreaterThan(9);
});

test.describe("with colours of the system", () => {
  test.use({ contextOptions: { forcedColors: "active", colorScheme: "dark" } });

  test("marks take them and tell cooperation from conflict", async ({ page }) => {
    await open(page);
    const count = () =>
      page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement("i"));
        const partsOf = (colour: string) => {
          probe.style.color = colour;
          return getComputedStyle(probe).color.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
        };
        const canvas = document.querySelector("canvas");
        const data =
          canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        const count = ([r, g, b]: number[]) => {
          let n = 0;
          for (let i = 0; i < data.length; i += 4)
            if (data[i] === r && data[i + 1] === g && data[i + 2] === b && data[i + 3] === 255) n++;
          return n;
        };
        return Math.min(count(partsOf("LinkText")), count(partsOf("CanvasText")));
      });
    await expect.poll(count).toBeGreaterThan(200);
  });
});
