import { writeFragment } from "../../src/formats/fragment/writeFragment";
import { readDataset } from "../../src/model/readDataset";
import { openArticle } from "./article";
import { violationsIn } from "./axe";
import { open, ready } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";

const TITLE = "Roads </script> & <b>rivers</b>";
const EVENTS = [
  { date: "1825-07", title: "Stockton–Darlington line" },
  { date: "1869-05-10", title: "Golden spike", summary: "The rails meet at Promontory." },
  { date: "1869-11-17", title: "Suez Canal opens <!-- at last -->" },
  { date: "1914-08-15", title: "Panama Canal opens" },
];
const FRAGMENT = writeFragment(readDataset({ title: TITLE, events: EVENTS }).dataset);

test.describe("data in the address", () => {
  test("open with what its parameters ask for, and stay there while the view moves", async ({
    page,
  }) => {
    await open(page, `?view=list&q=canal${FRAGMENT}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
    const items = page.getByRole("region", { name: "Events by year" }).getByRole("button");
    await expect(items).toHaveText([/Suez Canal opens <!-- at last -->/, /Panama Canal opens/]);
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole("button", { name: "Timeline", exact: true }).click();
    await expect(page).toHaveURL(`${APP}/?q=canal${FRAGMENT}`);
    await page.reload();
    await ready(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  });

  test("replace those that are shown when the address gets others", async ({ page }) => {
    await open(page, FRAGMENT);
    const [other] = [{ title: "Others", events: [{ date: "1900", title: "Only one" }] }];
    await page.evaluate(
      (hash) => window.location.assign(hash),
      writeFragment(readDataset(other).dataset),
    );
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Others");
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  });

  test("stay there when the reader skips to the timeline", async ({ page }) => {
    await open(page, FRAGMENT);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await expect(page).toHaveURL(`${APP}/${FRAGMENT}`);
  });

  test("are shown in a frame, with a link to the full page that has them too", async ({ page }) => {
    const [frame] = await openArticle(page, { frames: [FRAGMENT] });
    if (!frame) throw new Error("expected a frame");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(TITLE);
    const full = frame.getByRole("link", { name: "Open full timeline" });
    await expect(full).toHaveAttribute("href", `${APP}/${FRAGMENT}`);
    expect(await violationsIn(frame)).toEqual([]);
  });

  test("are said to be cut short in one sentence", async ({ page }) => {
    await open(page, FRAGMENT.slice(0, -30));
    await expect(page.getByRole("alert")).toContainText("its end is missing");
    await page.getByRole("link", { name: /^Open the timeline of Russia/ }).click();
    await expect(page.getByRole("alert")).toBeHidden();
  });
});
