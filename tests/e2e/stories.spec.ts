import type { Page } from "@playwright/test";
import { open, openedIn, period, ready, restingPeriod } from "./page";
import { expect, test } from "./test";

const events = ["1950", "1955", "1960", "1990"].map((date, i) => ({
  id: `event-${i}`,
  date,
  title: `Event ${i}`,
  effects: { "a-b": 1 },
  importance: 5,
}));

const data = {
  title: "Two powers",
  powers: [
    { id: "a", name: "A" },
    { id: "b", name: "B" },
  ],
  relations: [{ id: "a-b", name: "A–B", between: ["a", "b"] }],
  events,
  stories: [
    {
      id: "rise",
      title: "A rise",
      summary: "How it rose.",
      steps: events.map(({ id }, i) => ({ event: id, text: `Text of step ${i + 1}.` })),
    },
  ],
};

test.beforeEach(async ({ page }) => {
  await page.route("**/story.json", (route) => route.fulfill({ json: data }));
});

const storyIn = (page: Page) => page.getByRole("region", { name: "Story: A rise" });

async function begin(page: Page): Promise<void> {
  await open(page, "?data=story.json");
  await page.getByRole("button", { name: "Stories" }).click();
  const dialog = page.getByRole("dialog", { name: "Stories" });
  await expect(dialog).toContainText("How it rose.");
  await expect(dialog).toContainText("4 steps");
  await dialog.getByRole("button", { name: "A rise" }).click();
  await expect(dialog).toBeHidden();
}

test("a story is chosen from the list and begins with its first step and event", async ({
  page,
}) => {
  await begin(page);
  await expect(storyIn(page)).toContainText("Step 1 of 4");
  await expect(storyIn(page)).toContainText("Text of step 1.");
  await expect(openedIn(page)).toContainText("Event 0");
  await expect(storyIn(page).getByRole("button", { name: "Back" })).toBeDisabled();
  await expect(page).toHaveURL(/story=rise/);
});

test("next and back walk through the steps and take the picture along", async ({ page }) => {
  await begin(page);
  const next = storyIn(page).getByRole("button", { name: "Next" });
  for (const i of [1, 2, 3]) {
    await next.click();
    await expect(storyIn(page)).toContainText(`Step ${i + 1} of 4`);
    await expect(openedIn(page)).toContainText(`Event ${i}`);
    const at = Date.parse(events[i]?.date ?? "");
    const isInView = async () => {
      const [start, end] = await period(page);
      return at > start && at < end;
    };
    await expect.poll(isInView, `step ${i + 1} is in view`).toBe(true);
  }
  await expect(next).toBeDisabled();
  await storyIn(page).getByRole("button", { name: "Back" }).click();
  await expect(storyIn(page)).toContainText("Step 3 of 4");
});

test("the arrow keys walk through the steps", async ({ page }) => {
  await begin(page);
  await storyIn(page).getByRole("button", { name: "Next" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(storyIn(page)).toContainText("Step 2 of 4");
  await page.keyboard.press("ArrowLeft");
  await expect(storyIn(page)).toContainText("Step 1 of 4");
});

test("after looking around, the step can be shown again", async ({ page }) => {
  await begin(page);
  const before = await restingPeriod(page);
  await page.getByRole("button", { name: "All time" }).click();
  await expect.poll(() => period(page)).not.toEqual(before);
  await storyIn(page).getByRole("button", { name: /^Show/ }).click();
  await expect.poll(() => period(page)).toEqual(before);
});

test("leaving a story leaves the picture as it is", async ({ page }) => {
  await begin(page);
  const before = await restingPeriod(page);
  await storyIn(page).getByRole("button", { name: "Close: A rise" }).click();
  await expect(storyIn(page)).toBeHidden();
  expect(await period(page)).toEqual(before);
  await expect(page).not.toHaveURL(/story=/);
});

test("a link to a step opens it", async ({ page }) => {
  await open(page, "?data=story.json&story=rise&step=3");
  await expect(storyIn(page)).toContainText("Text of step 3.");
});

test("a frame has stories too", async ({ page }) => {
  await page.goto("/embed.html?data=story.json&story=rise&step=2");
  await ready(page);
  await expect(storyIn(page)).toContainText("Text of step 2.");
  await storyIn(page).getByRole("button", { name: "Next" }).click();
  await expect(storyIn(page)).toContainText("Text of step 3.");
});
