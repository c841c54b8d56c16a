import { hold, open } from "./page";
import { expect, test } from "./test";

// The messages of the browser and React about the faults in these tests.
test.use({ allowed: /Failed to load resource|Failed to fetch|preload CSS|no paint/ });

test("a dialog that does not come leaves the rest, and comes when tried again", async ({
  page,
}) => {
  await open(page);
  await page.route("**/assets/About-*.js", (route) => route.abort());
  await page.getByRole("button", { name: "About", exact: true }).click();
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("This part could not be shown.");
  await page.getByLabel("Search the events").fill("Deng");
  await expect(page.getByText(/^[\d,]+ of [\d,]+ events$/)).toBeVisible();
  await page.unroute("**/assets/About-*.js");
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("dialog")).toContainText("Codebook");
  await expect(notice).toHaveCount(0);
});

test("a part whose style did not come is dressed when tried again", async ({ page }) => {
  // By what is in it: the name of its file is the bundler's.
  await page.route("**/assets/*.css", async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes(".list{")) await route.abort();
    else await route.fulfill({ response });
  });
  await open(page, "?view=list");
  const notice = page.getByRole("alert");
  await expect(notice).toBeVisible();
  await page.unroute("**/assets/*.css");
  await notice.getByRole("button", { name: "Try again" }).click();
  const list = page.getByRole("region", { name: "Events by year" });
  await expect(list).toHaveCSS("overflow-y", "auto");
});

test("a reload out of a fault keeps the state of the moment", async ({ page }) => {
  await page.route("**/assets/List-*.js", (route) => route.abort());
  await open(page, "?view=list&time=1969..1972");
  const notice = page.getByRole("alert");
  // The page takes input before its list fails to load.
  await expect(notice).toBeVisible();
  await page.unroute("**/assets/List-*.js");
  await page.getByRole("button", { name: "Russia", exact: true }).click();
  await notice.getByRole("button", { name: "Reload the page" }).click();
  await expect(page.getByRole("region", { name: "Events by year" })).toBeVisible();
  await expect(page).toHaveURL(/time=1969\.\.1972&with=russia/);
});

test("a translation that hangs leaves the picture in English until it comes", async ({ page }) => {
  const release = await hold(page, "**/data/*.ru.json");
  await open(page, "?lang=ru");
  const name = page.getByRole("heading", { level: 1 });
  await expect(name).toHaveText("Russia, China and the West");
  release();
  await expect(name).not.toHaveText("Russia, China and the West");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
});

test.describe("where the browser refuses", () => {
  test.use({ allowed: null });

  test("storage, clipboard, workers and observers, nothing else fails", async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      };
      Object.defineProperty(window, "localStorage", refuse);
      Object.defineProperty(window, "sessionStorage", refuse);
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      Object.defineProperty(document, "execCommand", { value: () => false });
      Object.defineProperty(document, "cookie", refuse);
      Reflect.deleteProperty(window, "ResizeObserver");
      Reflect.deleteProperty(window, "IntersectionObserver");
      Reflect.deleteProperty(window, "requestIdleCallback");
      Reflect.deleteProperty(Element.prototype, "requestFullscreen");
    });
    for (const path of ["/", "/embed.html"]) {
      await open(page, "?event=1950-02-14-sino-soviet-treaty", path);
      await expect(page.getByRole("article").first()).toBeVisible();
    }
    await open(page);
    await page.getByRole("button", { name: /^Theme/ }).click();
    await page.getByRole("button", { name: "List", exact: true }).click();
    await expect(page.getByRole("region", { name: "Events by year" })).toBeVisible();
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.getByRole("button", { name: /^Copy/ }).first().click();
    await expect(page.getByText("The text is selected").first()).toBeVisible();
  });
});
