// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { select, setDomain, setFilter, setInitialAddress } from "../../../src/store/store";
import { readAddress } from "../../../src/store/url/url";
import { setView } from "../../../src/store/view";
import { whenTextsMatter } from "../../../src/view/page/whenTextsMatter";
import { timelineOf } from "../timeline";

function watched(search = "") {
  const { store } = timelineOf(undefined, search);
  const begun = vi.fn();
  whenTextsMatter(store, begun);
  return { store, begun };
}

test("a frame that is only looked at, or moved by its host, asks for no texts", () => {
  const { store, begun } = watched("?with=N");
  setDomain(store, [0, 1e12]);
  setFilter(store, { with: ["E"] });
  expect(begun).not.toHaveBeenCalled();
});

test.each(["pointermove", "touchstart", "keydown", "focusin", "beforeprint"])(
  "%s asks for them, once",
  (type) => {
    const { begun } = watched();
    window.dispatchEvent(new Event(type));
    window.dispatchEvent(new Event(type));
    expect(begun).toHaveBeenCalledOnce();
  },
);

test("an open event, the list and a search ask for them", () => {
  const changes = [
    ({ store }: ReturnType<typeof watched>) => select(store, 0),
    ({ store }: ReturnType<typeof watched>) => setView(store, "list"),
    ({ store }: ReturnType<typeof watched>) => setFilter(store, { query: "treaty" }),
  ];
  for (const change of changes) {
    const one = watched();
    change(one);
    expect(one.begun).toHaveBeenCalledOnce();
  }
});

test("an id that is not known so far asks for them", () => {
  const { store, begun } = watched();
  const unread = [{ name: "event", text: "new-event" }] as const;
  setInitialAddress(store, readAddress(""), unread);
  expect(begun).toHaveBeenCalledOnce();
});

test("what the address asks for is asked for at once", () => {
  expect(watched("?view=list").begun).toHaveBeenCalledOnce();
});
