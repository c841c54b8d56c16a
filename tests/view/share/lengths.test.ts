import { expect, test } from "vitest";
import { cutBy, isOfThisDevice } from "../../../src/view/share/lengths";

test("a link is cut by those whose limit it exceeds, and by no others", () => {
  const names = (length: number) => cutBy("x".repeat(length)).map(({ service }) => service);
  expect(names(2000)).toEqual([]);
  expect(names(2001)).toEqual(["discord"]);
  expect(names(5000)).toEqual(["discord", "explorer", "telegram"]);
  expect(names(50_000)).toEqual(["discord", "explorer", "telegram", "slack"]);
});

test.each([
  ["file:///home/me/roads.html", true],
  ["http://localhost:4173/?q=a", true],
  ["http://127.0.0.1/", true],
  ["http://[::1]:8080/", true],
  ["https://localhost.example.org/", false],
  ["https://example.org/#d=localhost", false],
])("%s leads only to this device: %s", (address, isOnly) => {
  expect(isOfThisDevice(address)).toBe(isOnly);
});
