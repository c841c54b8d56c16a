// @vitest-environment happy-dom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useIncoming } from "../../../src/view/page/useIncoming";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const FILE = new File(["Date,Event"], "a.csv");

function send(type: string, parts: object, target: EventTarget = document.body): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  act(() => {
    target.dispatchEvent(Object.assign(event, parts));
  });
  return event;
}

const withFiles = { dataTransfer: { types: ["Files"], files: [FILE] } };
const clipboard = (text: string, files: readonly File[] = []) => ({
  clipboardData: { files, getData: () => text },
});

test("a file that is dragged over the page and dropped there is taken, not left to the browser", () => {
  const take = vi.fn();
  const { result } = renderHook(() => useIncoming(take));
  expect(send("dragover", withFiles).defaultPrevented).toBe(true);
  expect(result.current).toBe(true);
  expect(send("drop", withFiles).defaultPrevented).toBe(true);
  expect(result.current).toBe(false);
  expect(take.mock.calls).toEqual([[{ files: [FILE] }]]);
});

test("a file that is dragged away again is no longer announced", () => {
  const { result } = renderHook(() => useIncoming(vi.fn()));
  send("dragover", withFiles);
  send("dragleave", { ...withFiles, relatedTarget: null });
  expect(result.current).toBe(false);
});

test("a text that is dragged is left to the browser", () => {
  const take = vi.fn();
  renderHook(() => useIncoming(take));
  const text = { dataTransfer: { types: ["text/plain"], files: [] } };
  expect(send("dragover", text).defaultPrevented).toBe(false);
  expect(send("drop", text).defaultPrevented).toBe(false);
  expect(take).not.toHaveBeenCalled();
});

test.each([
  ["a file", clipboard("", [FILE]), { files: [FILE] }],
  ["a table", clipboard("Date\tEvent\n1949\tOne"), { text: "Date\tEvent\n1949\tOne" }],
  ["a link", clipboard("https://a.example/b.csv"), { text: "https://a.example/b.csv" }],
  ["JSON in one line", clipboard('[{"date":"1949"}]'), { text: '[{"date":"1949"}]' }],
])("%s that is pasted on the page is taken", (_, parts, taken) => {
  const take = vi.fn();
  renderHook(() => useIncoming(take));
  send("paste", parts);
  expect(take.mock.calls).toEqual([[taken]]);
});

test.each([
  ["a word", "body", "one word"],
  ["a sentence with a link", "body", "See https://a.example/b.csv for more."],
  ["what is pasted into a field", "input", "Date\tEvent\n1949\tOne"],
  ["what is pasted in a dialog", "dialog", "Date\tEvent\n1949\tOne"],
])("%s is not taken", (_, name, text) => {
  const take = vi.fn();
  renderHook(() => useIncoming(take));
  const target = name === "body" ? document.body : document.createElement(name);
  if (target !== document.body) document.body.append(target);
  send("paste", clipboard(text), target);
  expect(take).not.toHaveBeenCalled();
});

test("a file that the installed app is opened with is taken", async () => {
  let launch: (launch: object) => Promise<void> = async () => {};
  vi.stubGlobal("launchQueue", {
    setConsumer: (consume: typeof launch) => {
      launch = consume;
    },
  });
  const take = vi.fn();
  renderHook(() => useIncoming(take));
  await launch({ files: [{ getFile: async () => FILE }] });
  expect(take.mock.calls).toEqual([[{ files: [FILE] }]]);
  await launch({ files: [] });
  expect(take).toHaveBeenCalledTimes(1);
});
