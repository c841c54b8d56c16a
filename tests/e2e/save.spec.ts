import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { readDataset } from "../../src/model/readDataset";
import { dataset, open } from "./page";
import { expect, test } from "./test";

/** Opens the dialog and saves with one of its buttons. */
async function save(page: Page, button: RegExp): Promise<{ name: string; content: Buffer }> {
  const saving = page.getByRole("button", { name: button });
  if (!(await saving.isVisible())) {
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("tab", { name: "Save" }).click();
  }
  const [download] = await Promise.all([page.waitForEvent("download"), saving.click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** Size of a PNG and how many of its pixels have each of the colours. */
function pixelsOf(page: Page, png: Buffer, colours: readonly string[]) {
  return page.evaluate(
    async ([base64, ...names]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ""), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext("2d");
      if (!context) throw new Error("expected a canvas");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const counts = names.map((name) => {
        const [r, g, b] = (name.match(/\w\w/g) ?? []).map((part) => Number.parseInt(part, 16));
        let count = 0;
        for (let i = 0; i < data.length; i += 4)
          if (data[i] === r && data[i + 1] === g && data[i + 2] === b) count++;
        return count;
      });
      return { width, height, counts };
    },
    [png.toString("base64"), ...colours],
  );
}

test("the view is saved as a PNG of the size that was chosen", async ({ page }) => {
  await open(page, "?time=1969..1991&with=RUS");
  const [paper, warm, cold] = ["#fbfaf7", "#0b6e8f", "#bd3f17"];
  for (const ratio of [1, 2, 3]) {
    const { name, content } = await save(page, new RegExp(`^PNG, ${1200 * ratio} × `));
    expect(name).toBe(
      `russia-china-and-the-west-1969-1991-rus${ratio > 1 ? `@${ratio}x` : ""}.png`,
    );
    const { width, height, counts } = await pixelsOf(page, content, [paper, warm, cold]);
    expect([width, height]).toEqual([1200 * ratio, 675 * ratio]);
    for (const count of counts) expect(count).toBeGreaterThan(500 * ratio);
  }
});

test("what the filters leave is saved as a dataset that the page opens again", async ({ page }) => {
  await open(page, "?with=EU&topic=energy");
  const shown = await page.getByText(/^\d+ of [\d,]+ events$/).textContent();
  const { content } = await save(page, /JSON$/);
  const { dataset: saved, problems } = readDataset(JSON.parse(content.toString()));
  expect(problems).toEqual([]);
  expect(shown).toContain(`${saved.events.length} of`);
  await page.route("**/own.json", (route) =>
    route.fulfill({ body: content, contentType: "application/json" }),
  );
  await open(page, "?data=own.json");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dataset.about.title ?? "");
  await expect(page.getByText(`All ${saved.events.length} events`, { exact: true })).toBeVisible();
  const figures = page.getByRole("button", { name: /^Figures/ });
  await figures.click();
  await expect(page.getByRole("group", { name: "Figures" }).getByRole("checkbox")).not.toHaveCount(
    0,
  );
  await page.getByRole("combobox", { name: "Language" }).selectOption("ru");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Россия, Китай и Запад");
  await open(page, "?data=own.json&lang=zh&view=list");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^[^A-Za-z]+$/);
});
