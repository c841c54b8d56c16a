// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readDataset } from "../../../src/model/readDataset";
import { openDataset } from "../../../src/store/openDataset";
import { createSelectors } from "../../../src/store/selectors";
import { createTimelineStore } from "../../../src/store/store";
import { EMPTY_ADDRESS, readAddress } from "../../../src/store/url/url";
import type { Timeline } from "../../../src/view/base/context";
import { createLanguage } from "../../../src/view/base/language";
import { load } from "../../../src/view/page/load";
import { TODAY, WORLD } from "../timeline";

const FILE = {
  dataset: readDataset({ events: [{ id: "x", date: "1800", title: "Once" }] }).dataset,
  problems: [],
  source: { kind: "file", name: "mine.csv" },
  receipt: null,
} as const;

/** What is asked for, and the answer to it. */
let asked: Promise<void>;
let release: (answer: Response) => void;
beforeEach(() => {
  asked = new Promise((ask) => {
    vi.stubGlobal("fetch", (url: string) => {
      if (url.includes("outline")) return Promise.resolve(new Response("", { status: 404 }));
      ask();
      return new Promise((resolve) => {
        release = resolve;
      });
    });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  window.history.replaceState(null, "", "/");
});

function timelineAt(search: string): Timeline {
  window.history.replaceState(null, "", `/${search}`);
  return {
    store: createTimelineStore(readAddress(search)),
    selectors: createSelectors(),
    language: createLanguage(),
    isEmbed: false,
    complete: () => {},
  };
}

test.each([
  ["the record", "", Response.json(WORLD)],
  ["data of an address", "?data=https://a.example/b.json", Response.json(WORLD)],
  ["a failure", "", new Response("", { status: 500 })],
])(
  "%s that comes after the reader has opened a file does not replace it",
  async (_, search, answer) => {
    const timeline = timelineAt(search);
    const { store } = timeline;
    const loading = load(timeline, Promise.resolve());
    await asked;
    openDataset(store, FILE, EMPTY_ADDRESS, TODAY);
    release(answer);
    await loading;
    const { status, data, source } = store.getState();
    expect(status).toBe("ready");
    expect(source).toEqual(FILE.source);
    expect(data?.dataset.events.map(({ title }) => title)).toEqual(["Once"]);
  },
);
