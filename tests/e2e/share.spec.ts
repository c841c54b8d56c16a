import type { BrowserContext, Page } from "@playwright/test";
import { eventOf, labelsIn, open, openedIn, period, TREATY } from "./page";
import { APP, HOST } from "./ports";
import { expect, test } from "./test";

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Share" });

async function share(page: Page): Promise<{ link: string; snippet: string }> {
  await page.getByRole("button", { name: "Share" }).click();
  return {
    link: await dialogOf(page).getByRole("textbox", { name: "Link" }).inputValue(),
    snippet: await dialogOf(page)
      .getByRole("textbox", { name: "Code for the article" })
      .inputValue(),
  };
}

/** Reads HTML as a page without a policy would. */
async function parse(context: BrowserContext, html: string) {
  const article = await context.newPage();
  await article.goto(HOST);
  return article.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(text, "text/html");
    return [...body.querySelectorAll("*")].map((element) => ({
      name: element.localName,
      text: element.textContent,
      attributes: Object.fromEntries(
        [...element.attributes].map(({ name, value }) => [name, value]),
      ),
    }));
  }, html);
}

test("the link is that of the view", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: /^Split: / }).click();
  await page.getByRole("combobox", { name: "Search the events" }).fill("moscow");
  await expect(page).toHaveURL(/time=1960-07-16\.\.1971-07-14&q=moscow/);
  const { link } = await share(page);
  expect(link).toBe(page.url());
});

test("the link opens what was shared", async ({ page, context }) => {
  await open(page, `?time=1949..1955&with=CHN&event=${TREATY}&theme=dark`);
  const { link } = await share(page);
  const other = await context.newPage();
  await other.goto(link);
  await expect(openedIn(other)).toContainText(eventOf(TREATY).title);
  expect(await period(other)).toEqual(await period(page));
  await expect(other.getByRole("button", { name: /^China \d/ }).first()).toHaveAttribute(
    "aria-pressed",
    "false",
  );
});

test("the snippet is a titled frame of the view with a link for those who see no frames", async ({
  page,
  context,
}) => {
  await open(page, `?time=1949..1955&event=${TREATY}`);
  const { snippet } = await share(page);
  const [frame] = await parse(context, snippet);
  expect(frame?.attributes).toMatchObject({
    src: `${APP}/embed.html?time=1949..1955&event=${TREATY}`,
    title: "Timeline: Russia, China and the West",
    loading: "lazy",
    width: "100%",
  });
  expect(Number(frame?.attributes.height)).toBeGreaterThan(300);
  expect(frame?.text).toContain(`<a href="${APP}/?time=1949..1955`);
});

test.describe("in an article", () => {
  // Chromium knows this feature on phones only.
  test.use({ allowed: /web-share/ });

  test("the snippet works when it is pasted into an article", async ({ page, context }) => {
    await open(page, `?time=1949..1955&event=${TREATY}`);
    const { snippet } = await share(page);
    const article = await context.newPage();
    await article.goto(HOST);
    await article.evaluate((html) => {
      const place = document.getElementById("place");
      if (place) place.innerHTML = html;
    }, snippet);
    const frame = article.frameLocator("iframe");
    await expect(frame.getByRole("article", { name: "Event" })).toContainText(
      eventOf(TREATY).title,
    );
    await expect(labelsIn(frame).first()).toBeVisible();
  });
});

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("link and snippet can be copied", async ({ page }) => {
    await open(page, "?time=1949..1955");
    const { link, snippet } = await share(page);
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole("button", { name: "Copy: Link" }).click();
    await expect(dialogOf(page).getByRole("status").first()).toHaveText("Copied");
    expect(await read()).toBe(link);
    await page.getByRole("button", { name: "Copy: Code for the article" }).click();
    await expect.poll(read).toBe(snippet);
  });
});

test("where the clipboard is refused the text stands selected", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    document.execCommand = () => false;
  });
  const { link } = await share(page);
  await page.getByRole("button", { name: "Copy: Link" }).click();
  await expect(dialogOf(page).getByText(/^The text is selected/)).toBeVisible();
  const selected = await dialogOf(page)
    .getByRole("textbox", { name: "Link" })
    .evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
  expect(selected).toBe(link);
});

test("a hostile title cannot break out of the snippet", async ({ page, context }) => {
  const title = `"><script>alert(1)</script>`;
  await page.route("**/hostile.json", (route) =>
    route.fulfill({ json: { title, events: [{ date: "1950", title: "One" }] } }),
  );
  await open(page, "?data=hostile.json");
  const { snippet } = await share(page);
  const elements = await parse(context, snippet);
  expect(elements.map(({ name }) => name)).toEqual(["iframe", "script"]);
  expect(elements[0]?.attributes.title).toBe(`Timeline: ${title}`);
});

test("nothing of the dialog is cut on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await share(page);
  const dialog = dialogOf(page);
  for (const width of ["320 px", "960 px"]) {
    await dialog.getByRole("button", { name: width }).click();
    const [inner, outer] = await dialog.evaluate(({ scrollWidth, clientWidth }) => [
      scrollWidth,
      clientWidth,
    ]);
    expect(inner, width).toBe(outer);
  }
});
