import { describe, expect, it } from "vitest";
import { eventPath, rootOf } from "../../../src/store/url/paths";

describe("the path of a page", () => {
  it("keeps an id in its folder, whatever signs it has", () => {
    expect(eventPath("en", "..")).toBe("event/~2e~2e/");
    expect(eventPath("en", "a:b")).toBe("event/a~3ab/");
    expect(eventPath("ru", "1972-02-21-nixon")).toBe("ru/event/1972-02-21-nixon/");
  });

  it.each([
    ["", "./"],
    ["events/", "../"],
    ["ru/event/a/", "../../../"],
  ])("leads from %j back by %s", (path, root) => {
    expect(rootOf(path)).toBe(root);
  });
});
