import { expect, type Page } from "@playwright/test";
import { ready } from "./page";
import { APP, SITE } from "./ports";
import { type Site, serveSite } from "./site";
import { test } from "./test";

const OWN = JSON.stringify({ title: "My own", events: [{ date: "1914", title: "War" }] });

test.use({ allowed: /Failed to load|CORS|violates|ERR_|could not|fetch/i });
// They share a port.
test.describe.configure({ mode: "default" });

let site: Site;
test.beforeEach(async () => {
  site = await serveSite("/", {
    answer: ({ url = "" }, response) => {
      const [name] = url.slice(1).split("?");
      const open = { "Access-Control-Allow-Origin": "*" };
      if (name === "open.json") response.writeHead(200, open).end(OWN);
      else if (name === "closed.json") response.writeHead(200).end(OWN);
      else if (name === "page.json")
        response.writeHead(200, open).end("\n<!DOCTYPE html><p>Hi</p>");
      else if (/^\d+$/.test(name ?? "")) response.writeHead(Number(name), open).end("no");
      else return false;
      return true;
    },
    edit: (name, bytes) =>
      name === "index.html" ? Buffer.from(bytes.toString().replace(/ https: http:/, "")) : bytes,
  });
});
test.afterEach(() => site.close());

async function openData(page: Page, data: string, app = APP, lang = ""): Promise<void> {
  await page.goto(`${app}/?data=${encodeURIComponent(data)}${lang}`);
  await ready(page);
}

test("data on another host by http load on a page that came by http", async ({ page }) => {
  await openData(page, `${SITE}/open.json`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My own");
});

for (const [what, data, reason] of [
  ["that gives no permission", `${SITE}/closed.json`, "does not allow other sites to read"],
  ["that sends a web page", `${SITE}/page.json`, "leads to a web page, not to the data"],
  ["that has no such file", `${SITE}/404`, "There is no such file on localhost"],
  ["that keeps the file to some", `${SITE}/403`, "does not give this file to everyone (403)"],
  ["that has a fault", `${SITE}/500`, "has a fault (500)"],
] as const) {
  test(`says why nothing comes from a host ${what}`, async ({ page }) => {
    await openData(page, data);
    await expect(page.getByRole("alert")).toContainText(reason);
  });
}

for (const path of ["C:\\my.json", "file:///tmp/my.json"]) {
  test(`says that ${path} is a path on a computer`, async ({ page }) => {
    await openData(page, path, APP, "&lang=ru");
    await expect(page.getByRole("alert")).toContainText("путь к файлу на компьютере");
    await expect(page.getByRole("alert")).toContainText(path);
    await page.getByRole("link", { name: /^Открыть вместо них/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Россия");
  });
}

test("says that the rules of the page forbid it", async ({ page }) => {
  await openData(page, `${APP}/data/events.json`, SITE);
  await expect(page.getByRole("alert")).toContainText("Content-Security-Policy");
});

test("says that nobody answers", async ({ page }) => {
  await site.close();
  await openData(page, `${SITE}/open.json`);
  await expect(page.getByRole("alert")).toContainText(`${new URL(SITE).host} cannot be reached`);
});

test("a dataset without a title has the name of its file, and the tab and the years its own", async ({
  page,
}) => {
  await page.route("**/First%20War.json", (route) =>
    route.fulfill({
      json: [
        { date: "1914-07-28", title: "War is declared" },
        { date: "1918-11-11", title: "Armistice" },
      ],
    }),
  );
  await openData(page, "First%20War.json");
  await expect(page).toHaveTitle("First War");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("First War");
  await expect(page.getByRole("banner")).toContainText("1914–1918");
});

test("the tab has the name of what is shown, in the language of the page", async ({ page }) => {
  await page.goto("/?lang=ru&event=1972-02-21-nixon-in-china");
  await ready(page);
  await expect(page).toHaveTitle(/Никсон.* · Стратегический треугольник: Россия, Китай и Запад$/);
});
