import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PICTURES } from "./pictures";

// `npx vitest run tests/gallery -u` accepts pictures that have changed; `npm run gallery` shows them.
describe("the pictures", () => {
  it.each(Object.keys(PICTURES))("%s is as it was", async (name) => {
    await expect(await PICTURES[name]?.()).toMatchFileSnapshot(`pictures/${name}.svg`);
  });

  it("are no others than are drawn", () => {
    const names = readdirSync(new URL("./pictures/", import.meta.url));
    const drawn = Object.keys(PICTURES).map((name) => `${name}.svg`);
    expect(names.filter((name) => !drawn.includes(name))).toEqual([]);
  });
});
