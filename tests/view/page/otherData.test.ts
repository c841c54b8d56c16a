// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { reloadForOtherData } from "../../../src/view/page/otherData";

const BASE = "http://localhost:3000/?view=list";
const reload = vi.fn();
let stop: AbortController;
const add = window.addEventListener.bind(window);

beforeEach(() => {
  stop = new AbortController();
  vi.spyOn(window.location, "reload").mockImplementation(reload);
  vi.spyOn(window, "addEventListener").mockImplementation((type, listener) =>
    add(type, listener as EventListener, { signal: stop.signal }),
  );
  window.history.replaceState(null, "", `${BASE}#d=old`);
  reloadForOtherData();
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  reload.mockClear();
});

function follow(hash: string): void {
  const oldURL = window.location.href;
  window.history.replaceState(null, "", `${BASE}${hash}`);
  window.dispatchEvent(new HashChangeEvent("hashchange", { oldURL, newURL: window.location.href }));
}

test("other data in the address, or none any more, reload the page", () => {
  follow("#d=new");
  expect(reload).toHaveBeenCalledTimes(1);
  follow("");
  expect(reload).toHaveBeenCalledTimes(2);
});

test("a link to a place in the page leaves the data in the address", () => {
  follow("#main");
  expect(reload).not.toHaveBeenCalled();
  expect(window.location.href).toBe(`${BASE}#d=old`);
});
