// @vitest-environment happy-dom
import { act } from "@testing-library/react";
import { expect, it } from "vitest";
import { words as en } from "../../../src/i18n/en/words";
import { words as ru } from "../../../src/i18n/ru/words";
import { select, setDomain, setFilter } from "../../../src/store/store";
import { titleOf, useDocumentTitle } from "../../../src/view/page/documentTitle";
import { show, timelineOf, WORLD } from "../timeline";

const titleAt = (search: string, words = en) =>
  titleOf(timelineOf(WORLD, search).store.getState(), words);

// Intl sets thin spaces in a range, in some versions.
const plain = (title: string | null) => title?.replace(/\s?–\s?/, "–");

it.each([
  ["", "The Strategic Triangle: A small world"],
  ["?data=my.json", "A small world"],
  ["?event=treaty", "A and B sign a treaty · The Strategic Triangle: A small world"],
  ["?time=1955..1965&with=A,b&topic=war&data=x", "Aland, Bland · War · 1955–1965 · A small world"],
  ["?q=quarrel&data=x", "quarrel · A small world"],
])("names the page at %s", (search, title) => {
  expect(plain(titleAt(search))).toBe(title);
});

it("names it in the language of the page", () => {
  expect(titleAt("", ru)).toBe("Стратегический треугольник: A small world");
});

function Named() {
  useDocumentTitle();
  return null;
}

it("follows what the reader opens, asks for and looks at", async () => {
  const { store } = show(<Named />, timelineOf(WORLD, "?data=my.json"));
  expect(document.title).toBe("A small world");
  act(() => select(store, 0));
  await expect.poll(() => document.title).toBe("A and B sign a treaty · A small world");
  act(() => select(store, null));
  act(() => setFilter(store, { with: ["A"] }));
  await expect.poll(() => document.title).toBe("Aland · A small world");
  act(() => setFilter(store, { with: [] }));
  act(() => setDomain(store, [Date.UTC(1955, 0), Date.UTC(1960, 0)]));
  await expect.poll(() => plain(document.title)).toBe("1955–1959 · A small world");
});
