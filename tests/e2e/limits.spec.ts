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

const SHAPES: Record<string, object[]> = {
  "one event": [{ date: "1950-02-14", title: "The only one" }],
  "a dozen events of one moment": list(12, (i) => ({
    date: "1950-02-14T12:00:00",
    title: `At once ${i}`,
  })),
  "two events a millisecond apart": [
    { date: "1950-02-14T12:00:00.000", title: "First" },
    { date: "1950-02-14T12:00:00.001", title: "Second" },
  ],
  "14,000 years": [
    { date: "Y-12000", title: "Ice" },
    { date: "2020-01-01T12:00:00", title: "Now" },
  ],
  "ten thousand events of one day": list(10_000, (i) => ({
    date: "2001-09-11",
    title: `Call ${i}`,
    importance: 1 + (i % 5),
  })),
  "events that are still to come": [
    { date: "2300", title: "Later" },
    { date: "2400/..", title: "From then on" },
  ],
  "names of other programs' making": [
    { id: "__proto__", date: "1950", title: "One \ud83d", group: "__proto__" },
    { id: "constructor", date: "1951", title: "Two", actors: ["toString"], topics: ["__proto__"] },
    { id: "toString", date: "1952", title: "👩‍👩‍👧‍👦 family\u200b", group: "constructor" },
  ],
};

for (const [name, events] of Object.entries(SHAPES)) {
  test(`${name} can be seen, looked at more closely, and read`, async ({ page }) => {
    await openData(page, { events });
    const said = `All ${events.length.toLocaleString("en")} events`;
    const count = events.length === 1 ? /^All 1 events?$|^1 event$/ : said;
    await expect(page.getByText(count).first()).toBeVisible();
    await expect(page.locator(".target").first()).toBeAttached();
    await expect(page.locator(".axis")).not.toContainText(/NaN|Invalid|undefined/);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect(page.locator(".axis")).not.toContainText(/NaN|Invalid|undefined/);
    await openData(page, { events }, "&view=list");
    await expect(page.locator(".list-item").first()).toBeVisible();
    await expect(page.getByText(/NaN|Invalid Date|undefined/)).toHaveCount(0);
    await expectToFit(page);
  });
}
