import type { Locator, Page } from "@playwright/test";
import { open, TREATY } from "./page";
import { expect, test } from "./test";

const themeOf = (page: Page) => page.locator("html");

/** Whether the picture has the warm colour of the page's theme. */
async function isPaintedInTheme(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const probe = document.createElement("canvas").getContext("2d");
    const canvas = document.querySelector("canvas");
    const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
    if (!probe || !data) return false;
    probe.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--warm");
    probe.fillRect(0, 0, 1, 1);
    const [r, g, b] = probe.getImageData(0, 0, 1, 1).data;
    for (let i = 0; i < data.length; i += 4)
      if (data[i] === r && data[i + 1] === g && data[i + 2] === b) return true;
    return false;
  });
}

test("the button goes from the system's theme to light, dark and back", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Theme: System" }).click();
  await expect(themeOf(page)).toHaveAttribute("data-theme", "light");
  await expect(page).toHaveURL("/?theme=light");
  await page.getByRole("button", { name: "Theme: Light" }).click();
  await expect(themeOf(page)).toHaveAttribute("data-theme", "dark");
  await expect(page).toHaveURL("/?theme=dark");
  await page.getByRole("button", { name: "Theme: Dark" }).click();
  await expect(page.getByRole("button", { name: "Theme: System" })).toBeVisible();
  await expect(page).toHaveURL("/");
});

test("by itself the page follows the system, also when it changes", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  await expect(themeOf(page)).toHaveAttribute("data-theme", "dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expect(themeOf(page)).toHaveAttribute("data-theme", "light");
});

test.describe("with a look at the pixels", () => {
  test.use({ allowed: /willReadFrequently/ });

  test("the picture is painted in the colours of the theme", async ({ page }) => {
    await open(page, "?theme=light");
    await expect.poll(() => isPaintedInTheme(page)).toBe(true);
    await page.getByRole("button", { name: "Theme: Light" }).click();
    await expect(themeOf(page)).toHaveAttribute("data-theme", "dark");
    await expect.poll(() => isPaintedInTheme(page)).toBe(true);
  });
});

test("what scrolls has scrollbars in the colours of the dark theme, in every browser", async ({
  page,
}) => {
  await open(page, "?theme=dark&view=list");
  const colours = await page.locator(".list").evaluate((list) => ({
    scrollbar: getComputedStyle(list).scrollbarColor,
    paper: getComputedStyle(document.body).backgroundColor,
  }));
  expect(colours.scrollbar).toContain(colours.paper);
});

test("the frame takes the same themes", async ({ page }) => {
  await open(page, "?theme=dark", "/embed.html");
  await expect(themeOf(page)).toHaveAttribute("data-theme", "dark");
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "", "/embed.html");
  await expect(themeOf(page)).toHaveAttribute("data-theme", "dark");
});

test.describe("with forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  for (const scheme of ["light", "dark"] as const) {
    test(`what is current or chosen differs from the rest, in ${scheme} colours`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      /** The looks of the first of some elements and of the marked one. */
      const looks = (all: Locator, marked: Locator) =>
        Promise.all(
          [all, marked].map((one) =>
            one.first().evaluate((element) => {
              const { borderLeftColor, borderBottomColor, outlineStyle, backgroundColor } =
                getComputedStyle(element);
              return [borderLeftColor, borderBottomColor, outlineStyle, backgroundColor].join();
            }),
          ),
        );
      const expectToDiffer = async (all: Locator, mark: string) => {
        await expect(all.and(page.locator(mark))).toHaveCount(1);
        const rest = all.and(page.locator(`:not(${mark})`));
        const [other, marked] = await looks(rest, all.and(page.locator(mark)));
        expect(marked).not.toBe(other);
      };
      await open(page, "?time=1973..1985");
      await expectToDiffer(
        page.getByRole("list", { name: "Eras" }).getByRole("button"),
        "[aria-current]",
      );
      await page.getByRole("button", { name: "Share", exact: true }).click();
      await expectToDiffer(page.getByRole("tab"), "[aria-selected=true]");
      await open(page, `?view=list&event=${TREATY}`);
      await expectToDiffer(page.locator(".list-item"), "[aria-current]");
    });

    test(`the picture shows lines, marks and names on ${scheme} paper`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open(page);
      const shares = () =>
        page
          .locator(".plot canvas")
          .first()
          .evaluate((canvas: HTMLCanvasElement) => {
            const context = canvas.getContext("2d");
            const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {
              data: [],
            };
            const counts = new Map<string, number>();
            for (let i = 0; i < data.length; i += 4) {
              const colour = [data[i], data[i + 1], data[i + 2], data[i + 3]].join();
              counts.set(colour, (counts.get(colour) ?? 0) + 1);
            }
            const [, ...inks] = [...counts.values()].sort((a, b) => b - a);
            return inks.slice(0, 2).map((count) => count / (data.length / 4));
          });
      // Both colours must cover their share of the picture.
      await expect.poll(async () => Math.min(...(await shares()))).toBeGreaterThan(0.002);
    });
  }

  test("a chosen country can still be told from the others", async ({ page }) => {
    await open(page, "?with=china");
    const background = (name: RegExp) =>
      page.getByRole("button", { name }).evaluate((chip) => getComputedStyle(chip).backgroundColor);
    expect(await background(/^China$/)).not.toBe(await background(/^Russia$/));
  });
});
