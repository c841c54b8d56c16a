import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PICTURES } from "./pictures";

const HELP =
  "npm run gallery shows the old picture beside the new one; npx vitest run tests/gallery -u accepts it";

describe("the pinned pictures", () => {
  it.each(Object.entries(PICTURES))("%s is as it was", async (name, draw) => {
    await expect(await draw(), HELP).toMatchFileSnapshot(`pictures/${name}.svg`);
  });

  it("are no others than are drawn", () => {
    const names = readdirSync(new URL("./pictures/", import.meta.url));
    const drawn = Object.keys(PICTURES).map((name) => `${name}.svg`);
    expect(names.filter((name) => !drawn.includes(name))).toEqual([]);
  });
});
