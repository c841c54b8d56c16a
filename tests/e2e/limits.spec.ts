import type { Page } from "@playwright/test";
import { expectToFit, open } from "./page";
import { expect, test } from "./test";

/** Opens the page with somebody's own data. */
async function openData(page: Page, data: object, search = ""): Promise<void> {
  await page.route("**/own.json", (route) => route.fulfill({ json: data }));
  await open(page, `?data=own.json${search}`);
}

const list = <T>(length: number, of: (i: number) => T) => Array.from({ length }, (_, i) => of(i));

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`thirty powers and hundreds of countries stay inside of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openData(page, {
      title: "Many",
      powers: list(30, (i) => ({ id: `p${i}`, name: `Power ${i}` })),
      relations: list(12, (i) => ({ id: `r${i}`, between: [`p${i}`, `p${i + 1}`] })),
      actors: list(400, (i) => ({ id: `a${i}`, name: `Actor ${i}`, power: `p${i % 30}` })),
      topics: list(200, (i) => ({ id: `t${i}`, name: `Topic ${i}` })),
      events: list(300, (i) => ({
        date: `${1700 + i}`,
        title: `Event ${i}`,
        actors: [`a${i}`],
        topics: [`t${i % 200}`],
        effects: { [`r${i % 12}`]: (i % 7) - 3 },
      })),
    });
    await expectToFit(page);
    if (width < 1000) return;
    await expect(page.getByText("All 300 events", { exact: true })).toBeInViewport({ ratio: 1 });
    const last = page.getByRole("button", { name: "Power 29", exact: true });
    await last.click();
    await expect(last).toHaveAttribute("aria-pressed", "true");
    await expectToFit(page);
  });

  test(`words without an end stay inside of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const one = {
      id: "one",
      date: "1950",
      title: "W".repeat(300),
      summary: "x".repeat(3000),
      group: "G".repeat(80),
      sources: [{ title: "s".repeat(300), url: `https://example.org/${"p".repeat(800)}` }],
      place: { name: "P".repeat(120) },
    };
    await openData(page, { title: "T".repeat(200), events: [one, { date: "1960", title: "Two" }] });
    await expectToFit(page);
    if (width > 1000)
      await expect(page.getByRole("button", { name: "Share", exact: true })).toBeInViewport();
    await page.goto("/?data=own.json&event=one");
    await expect(page.getByRole("article", { name: "Event" })).toBeVisible();
    await expectToFit(page);
    const cut = page
      .locator(".contents, article")
      .evaluateAll((parts) =>
        parts.flatMap((part) =>
          [...part.querySelectorAll("*")]
            .filter((inner) => inner.getBoundingClientRect().right > innerWidth + 1)
            .map(({ tagName, className }) => `${tagName} ${className}`),
        ),
      );
    expect(await cut).toEqual([]);
  });
}

test("years of five digits are written whole at the ends of the axis", async ({ page }) => {
  await openData(page, {
    events: [
      { date: "Y-12000", title: "Ice" },
      { date: "2020", title: "Now" },
    ],
  });
  for (const lang of ["en", "ru", "zh"]) {
    await page.goto(`/?data=own.json&lang=${lang}`);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    const cut = () =>
      page.locator(".axis").evaluate((axis) => {
        const { left, right } = axis.getBoundingClientRect();
        return [...axis.querySelectorAll(".tick i")]
          .filter((word) => getComputedStyle(word).visibility === "visible")
          .map((word) => ({ box: word.getBoundingClientRect(), text: word.textContent }))
          .filter(({ box }) => box.left < left - 1 || box.right > right + 1)
          .map(({ text }) => text);
      });
    await expect(page.locator(".axis .tick").first()).toBeAttached();
    await expect.poll(cut, lang).toEqual([]);
  }
});

test("the name of a lane that is written from right to left begins beside the others", async ({
  page,
}) => {
  await openData(page, {
    events: [
      { date: "1950", title: "معاهدة", group: "دول" },
      { date: "1960", title: "One", group: "States" },
    ],
  });
  const names = page.locator(".gutter .lane-name b");
  await expect(names).toHaveCount(2);
  const sides = await names.evaluateAll((all) =>
    all.map((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return Math.round(range.getBoundingClientRect().left);
    }),
  );
  expect(sides[0]).toBe(sides[1]);
});
