import {
  boxOf,
  DAY,
  dataset,
  lengthOf,
  open,
  openedIn,
  period,
  placeIn,
  plotIn,
  resize,
  restingPeriod,
  stopClock,
} from "./page";
import { expect, test } from "./test";

const YEAR = 365.2425 * DAY;

test("the wheel zooms about the date under the pointer", async ({ page }) => {
  await open(page);
  const plot = plotIn(page);
  const { width } = await boxOf(plot);
  for (const share of [0.25, 0.7]) {
    const { x, y } = await placeIn(plot, share, 0.5);
    await page.mouse.move(x, y);
    const before = await period(page);
    await page.mouse.wheel(0, -600);
    await expect.poll(async () => lengthOf(await period(page))).toBeLessThan(lengthOf(before) / 2);
    const after = await period(page);
    const pixel = lengthOf(before) / width;
    const dateAt = (domain: [number, number]) => domain[0] + share * lengthOf(domain);
    expect(Math.abs(dateAt(after) - dateAt(before))).toBeLessThan(2 * pixel);
  }
});

test("the wheel turned back ends at all time", async ({ page }) => {
  await open(page);
  const all = await period(page);
  const { x, y } = await placeIn(plotIn(page), 0.3, 0.5);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => lengthOf(await period(page))).toBeLessThan(lengthOf(all));
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, 400);
  await expect.poll(() => period(page)).toEqual(all);
  await expect(page).not.toHaveURL(/time=/);
});

test("no zoom goes closer than a day", async ({ page }) => {
  await open(page, "?time=1972-02-21..1972-02-22");
  const { x, y } = await placeIn(plotIn(page), 0.5, 0.5);
  await page.mouse.move(x, y);
  for (let i = 0; i < 5; i++) await page.mouse.wheel(0, -1000);
  // Rounding may leave a fraction of a millisecond.
  await expect.poll(async () => Math.round(lengthOf(await period(page)))).toBe(DAY);
});

test("dragging the plot pans and keeps the date under the pointer", async ({ page }) => {
  // With reduced motion a drag does not glide on.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "?time=1970..1989");
  const plot = plotIn(page);
  const { width } = await boxOf(plot);
  const before = await period(page);
  const { x, y } = await placeIn(plot, 0.6, 0.98);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 100, y, { steps: 5 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(/time=1970\.\.1989/);
  const after = await restingPeriod(page);
  expect(lengthOf(after)).toBeCloseTo(lengthOf(before), -3);
  const moved = (after[0] - before[0]) / (lengthOf(before) / width);
  expect(Math.abs(moved - 100)).toBeLessThan(2);
  await expect(page).toHaveURL(/time=/);
});

test("a drag that is let go in motion runs out", async ({ page }) => {
  await page.clock.install();
  await open(page, "?time=1960..1962");
  const before = await period(page);
  const { width } = await boxOf(plotIn(page));
  const { x, y } = await placeIn(plotIn(page), 0.7, 0.98);
  await page.mouse.move(x, y);
  await page.mouse.down();
  // With a fake clock: on a busy machine a delay before the release would end the throw.
  await stopClock(page);
  for (let i = 1; i <= 6; i++) {
    await page.mouse.move(x - i * 30, y);
    await page.clock.runFor(16);
  }
  await page.mouse.up();
  await page.clock.resume();
  const atRelease = before[0] + (180 / width) * lengthOf(before);
  await expect.poll(async () => (await period(page))[0]).toBeGreaterThan(atRelease + YEAR / 50);
});

test("a wheel turned sideways or with shift pans", async ({ page }) => {
  await open(page, "?time=1970..1989");
  const { x, y } = await placeIn(plotIn(page), 0.5, 0.5);
  await page.mouse.move(x, y);
  const before = await period(page);
  await page.mouse.wheel(120, 0);
  await expect.poll(async () => (await period(page))[0]).toBeGreaterThan(before[0]);
  await page.keyboard.down("Shift");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Shift");
  await expect.poll(async () => Math.abs((await period(page))[0] - before[0])).toBeLessThan(DAY);
  expect(lengthOf(await period(page))).toBeCloseTo(lengthOf(before), -3);
});

test("a double click zooms in where it is made", async ({ page }) => {
  await open(page, "?time=1970..1989");
  const before = await period(page);
  const { x, y } = await placeIn(plotIn(page), 0.25, 0.995);
  await page.mouse.dblclick(x, y);
  await expect.poll(async () => lengthOf(await period(page))).toBeLessThan(lengthOf(before) * 0.6);
  const after = await restingPeriod(page);
  const dateAt = (domain: [number, number]) => domain[0] + 0.25 * lengthOf(domain);
  expect(Math.abs(dateAt(after) - dateAt(before))).toBeLessThan(lengthOf(before) / 100);
});

test("the buttons zoom in, out, and to all time", async ({ page }) => {
  await open(page);
  const all = await period(page);
  const click = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const length = async () => lengthOf(await period(page));
  await click("Zoom in");
  await expect.poll(length).toBeCloseTo(lengthOf(all) / 2, -4);
  await click("Zoom in");
  await expect.poll(length).toBeCloseTo(lengthOf(all) / 4, -4);
  await click("Zoom out");
  await expect.poll(length).toBeCloseTo(lengthOf(all) / 2, -4);
  await click("All time");
  await expect.poll(() => period(page)).toEqual(all);
});

test("choosing an era zooms to it", async ({ page }) => {
  await open(page);
  const era = dataset.eras.find(({ id }) => id === "split");
  const [start, end] = (era?.date ?? "").split("/");
  await page.getByRole("button", { name: /^Split: .*Zoom to this era$/ }).click();
  await expect
    .poll(() => period(page))
    .toEqual([Date.parse(start ?? ""), Date.parse(end ?? "") + DAY]);
  await expect(page).toHaveURL(`/?time=${start}..${end}`);
});

test("resizing the window keeps the period shown", async ({ page }) => {
  await open(page, "?time=1969-03-02..1972-02-28");
  const before = await period(page);
  for (const [width, height] of [
    [700, 600],
    [360, 740],
    [1600, 900],
  ] as const) {
    await resize(page, width, height);
    await expect.poll(() => period(page)).toEqual(before);
  }
  await expect(page).toHaveURL("/?time=1969-03-02..1972-02-28");
});

test("a bar of counted events leads to them: closer, or as a list", async ({ page }) => {
  await open(page);
  const plot = await boxOf(plotIn(page));
  const tip = page.getByRole("tooltip");
  // In the last decade every unit has a bar, just below the last zero line.
  const offer = tip.getByText("Click to list them");
  for (let y = plot.y + plot.height * 0.88; y > plot.y + plot.height * 0.78; y -= 3) {
    await page.mouse.move(plot.x + plot.width * 0.96, y);
    if (
      await offer.waitFor({ timeout: 500 }).then(
        () => true,
        () => false,
      )
    )
      break;
  }
  await expect(tip).toHaveText(/\d+ events?, .*Click to list them/);
  await page.mouse.down();
  await page.mouse.up();
  const list = page.getByRole("dialog", { name: /^\d+ events?, / });
  await expect(list.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(openedIn(page)).toBeVisible();
  await expect(list).toHaveCount(0);
});

test.describe("with less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("zooming jumps at once", async ({ page }) => {
    await open(page);
    const all = await period(page);
    const start = page.getByRole("slider", { name: "Start of the period shown" });
    const moves = await start.evaluateHandle((slider) => {
      const seen: unknown[] = [];
      new MutationObserver((changes) => seen.push(...changes)).observe(slider, {
        attributeFilter: ["aria-valuenow"],
      });
      return seen;
    });
    await page.getByRole("button", { name: "Zoom in", exact: true }).click();
    await expect.poll(async () => lengthOf(await period(page))).toBeCloseTo(lengthOf(all) / 2, -4);
    await restingPeriod(page);
    expect(await moves.evaluate(({ length }) => length)).toBe(1);
  });
});
