import { expectAccessible, violationsIn } from "./barriers";
import { open, openedIn, ready, TREATY } from "./page";
import { APP, HOST } from "./ports";
import { expect, test } from "./test";

test("the first load has no barrier", async ({ page }) => {
  await open(page);
  await expectAccessible(page);
});

test("an open event has no barrier", async ({ page }) => {
  await open(page, `?event=${TREATY}`);
  await expect(openedIn(page)).toBeVisible();
  await expectAccessible(page);
});

test("the list has no barrier", async ({ page }) => {
  await open(page, `?view=list&event=${TREATY}`);
  await expect(page.getByRole("region", { name: "Events by year" })).toBeVisible();
  await expectAccessible(page);
});

test("filters in use have no barrier", async ({ page }) => {
  await open(page, "?with=RUS,CHN,UN&match=all&topic=trade&q=a");
  await page.getByRole("button", { name: /^\d+ more$/ }).click();
  await page.getByRole("button", { name: /^Topics/ }).click();
  await expectAccessible(page);
});

test("the message that nothing matches has no barrier", async ({ page }) => {
  await open(page, "?q=quokka");
  await expect(page.getByText("No event matches these filters.")).toBeVisible();
  await expectAccessible(page);
});

for (const [button, title] of [
  ["About", "Codebook"],
  ["Share", "Share"],
  ["Keys", "open the event"],
] as const) {
  test(`the dialog ${button} has no barrier`, async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: button, exact: true }).click();
    await expect(page.getByRole("dialog")).toContainText(title);
    await expectAccessible(page);
  });
}

test.describe("where loading fails", () => {
  test.use({ allowed: /Failed to load resource/ });

  test("the failure has no barrier", async ({ page }) => {
    await page.route("**/gone.json", (route) => route.fulfill({ status: 404 }));
    await open(page, "?data=gone.json");
    await expect(page.getByRole("alert")).toBeVisible();
    await expectAccessible(page);
  });
});

test("entries that could not be used are said without a barrier", async ({ page }) => {
  await page.route("**/half.json", (route) =>
    route.fulfill({
      json: [
        { date: "1950", title: "One" },
        { date: "x", title: "Two" },
      ],
    }),
  );
  await open(page, "?data=half.json");
  await page.getByText("could not be used").click();
  await expectAccessible(page);
});

test("a frame has no barrier, with filters and an event open in it", async ({ page }) => {
  const search = `?controls=filters&event=${TREATY}`;
  const src = encodeURIComponent(`${APP}/embed.html${search}`);
  await page.goto(`${HOST}/?src=${src}&width=100%25&height=700`);
  const inner = () => {
    const [, frame] = page.frames();
    if (!frame) throw new Error("expected a frame in the article");
    return frame;
  };
  await ready(inner());
  await expect(inner().getByRole("article", { name: "Event" })).toBeVisible();
  await expectAccessible(page, inner);
  await inner().getByRole("button", { name: "Close" }).click();
  await expectAccessible(page, inner);
});

test("the page without JavaScript has no barrier", async ({ page }) => {
  for (const path of ["/", "/embed.html"]) {
    await page.route("**/assets/*.js", (route) =>
      route.fulfill({ contentType: "text/javascript" }),
    );
    await page.goto(path);
    expect(await violationsIn(page), path).toEqual([]);
  }
});
