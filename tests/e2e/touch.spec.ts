import {
  boxOf,
  eventOf,
  lengthOf,
  marksIn,
  middleOf,
  namedIn,
  open,
  openedIn,
  period,
  plotIn,
  restingPeriod,
} from "./page";
import { expect, test } from "./test";
import { swipe } from "./touch";

// With reduced motion a drag does not glide on.
test.use({
  hasTouch: true,
  isMobile: true,
  viewport: { width: 390, height: 844 },
  contextOptions: { reducedMotion: "reduce" },
});

test("a tap on a name opens its event", async ({ page }) => {
  await open(page);
  const label = namedIn(page).first();
  const text = (await label.getAttribute("aria-label")) ?? "";
  const { x, y } = middleOf(await boxOf(label));
  await page.touchscreen.tap(x, y);
  await expect(openedIn(page)).toBeVisible();
  const idInAddress = () => new URL(page.url()).searchParams.get("event") ?? "";
  await expect.poll(idInAddress).not.toBe("");
  expect(text).toContain(eventOf(idInAddress()).title);
});

test("a tap beside a dot still opens it", async ({ page }) => {
  await open(page);
  const { x, y } = middleOf(await boxOf(marksIn(page).first()));
  await page.touchscreen.tap(x, y - 10);
  await expect(openedIn(page)).toBeVisible();
});

test("a touch that moves up or down scrolls the page where it is higher than the window", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 400 });
  await open(page, "?time=1970..1989");
  const before = await period(page);
  const { x, y } = middleOf(await boxOf(plotIn(page)));
  await swipe(page, [{ x, y: y + 60 }], [{ x: x + 4, y: y - 90 }]);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  const after = await restingPeriod(page);
  expect(Math.abs(after[0] - before[0])).toBeLessThan(lengthOf(before) / 20);
});

test("everything that one taps is large enough", async ({ page }) => {
  await open(page, "?with=RUS,CHN");
  const controls = page.locator("button:visible, select:visible, a:visible");
  const small = await controls.evaluateAll((all) =>
    all.flatMap((element) => {
      if (element.closest(".targets, .eras, .page-skip, .page-aside, .sheet")) return [];
      const { width, height } = element.getBoundingClientRect();
      return width < 24 || height < 24 ? [`${element.textContent}: ${width} × ${height} px`] : [];
    }),
  );
  expect(small).toEqual([]);
});
