import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../src/archive/archive";
import type { Domain } from "../../src/model/time";
import { followArchive } from "../../src/store/followArchive";
import type { Page, TimelineStore } from "../../src/store/state";
import {
  createTimelineStore,
  select,
  setDomain,
  setFilter,
  showDataset,
} from "../../src/store/store";
import { EMPTY_ADDRESS } from "../../src/store/url/url";
import { type Made, madeArchive, type Server, serveRanges } from "../archive/made";

const patience = { tries: 2, pause: 1, timeout: 2000 };
const SUMMER: Domain = [Date.UTC(2014, 5), Date.UTC(2014, 7)];
const JAPAN = "list_contains(string_split(actors, ' '), 'JPN')";
let made: Made;
let server: Server;
let stop = () => {};

beforeAll(async () => {
  made = await madeArchive(20_000);
  server = await serveRanges(made.folder);
});
beforeEach(() => {
  server.fault = null;
});
afterEach(() => stop());
afterAll(async () => {
  await server.close();
  made.drop();
});

const number = async (where: string) => {
  const files = `read_parquet('${made.folder}/events/*/*.parquet')`;
  const [row] = await made.database.rows<{ n: number }>(
    `SELECT count(*)::INT AS n FROM ${files} WHERE ${where}`,
  );
  return row?.n ?? Number.NaN;
};

/** A store that follows the archive, at rest in a domain. */
async function followed(domain: Domain | null = null): Promise<TimelineStore> {
  const archive = await openArchive(made.head, `${server.url}archive.json`, patience);
  const store = createTimelineStore();
  showDataset(store, archive.dataset, [], EMPTY_ADDRESS, Date.UTC(2026, 0));
  if (domain) setDomain(store, domain);
  stop = followArchive(store, archive, { over: [], translate: () => null });
  await rested(store);
  return store;
}

const rested = (store: TimelineStore) =>
  vi.waitFor(() => expect(store.getState().archive?.isReading).toBe(false), 10_000);
const events = (store: TimelineStore) => store.getState().data?.dataset.events ?? [];
const problems = (store: TimelineStore) =>
  store.getState().problems.map(({ path, message }) => `${path}: ${message}`);

describe("single events of an archive", () => {
  it("come with their names, and with their texts once they are opened", async () => {
    const store = await followed(SUMMER);
    expect(events(store)).toHaveLength(
      await number("first_day >= DATE '2014-04-01' AND first_day < DATE '2014-10-01'"),
    );
    expect(events(store).every((event) => event.title !== "" && !("sources" in event))).toBe(true);
    const [first] = events(store);
    select(store, 0);
    expect(store.getState().archive?.isOpening).toBe(true);
    await vi.waitFor(() => expect(store.getState().archive?.isOpening).toBe(false));
    const opened = events(store)[store.getState().selected ?? -1];
    expect(opened).toMatchObject({ id: first?.id, place: { name: "Moscow, Russia" } });
    expect(opened?.sources?.[0]?.url).toBe(`https://news.example/${first?.id}`);
    expect(events(store).filter((event) => "sources" in event)).toHaveLength(1);
  });

  it("stay open if the view moves elsewhere", async () => {
    const store = await followed(SUMMER);
    select(store, 0);
    await vi.waitFor(() => expect(store.getState().archive?.isOpening).toBe(false));
    const { id } = events(store)[0] ?? {};
    setDomain(store, [Date.UTC(1990, 0), Date.UTC(1990, 2)]);
    await vi.waitFor(() => expect(events(store)[0]?.edtf).toMatch(/^19/));
    expect(events(store)[store.getState().selected ?? -1]).toMatchObject({
      id,
      sources: [{ url: `https://news.example/${id}` }],
    });
  });

  it("get all of their texts when they are saved", async () => {
    const store = await followed(SUMMER);
    await store.getState().archive?.readTexts();
    expect(events(store).every(({ sources }) => sources?.length === 1)).toBe(true);
  });
});

describe("a view with too many events", () => {
  const list = async (store: TimelineStore, pages = Number.POSITIVE_INFINITY): Promise<Page[]> => {
    const read: Page[] = [];
    const { signal } = new AbortController();
    for await (const page of store.getState().archive?.pages(signal) ?? []) {
      read.push(page);
      if (read.length === pages) break;
    }
    return read;
  };

  it("lists them page by page, in order of time, each once", async () => {
    const store = await followed();
    expect(store.getState().archive?.isCrowded).toBe(true);
    expect(events(store)).toEqual([]);
    const pages = await list(store);
    const all = pages.flatMap((page) => page.events);
    expect(pages.slice(0, -1).every((page) => page.events.length === 500)).toBe(true);
    expect(new Set(all.map(({ id }) => id)).size).toBe(made.head.events);
    const starts = all.map(({ date }) => date.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const { events, until } of pages)
      expect(events.every(({ date }) => date.start < until)).toBe(true);
  });

  it("lists only what passes, words included", async () => {
    const store = await followed();
    setFilter(store, { with: ["JPN"], query: "threatens" });
    await rested(store);
    const all = (await list(store)).flatMap((page) => page.events);
    expect(all).toHaveLength(await number(`${JAPAN} AND title ILIKE '%threatens%'`));
    expect(all.length).toBeGreaterThan(10);
  });

  it("opens an event of a page, with its texts", async () => {
    const store = await followed();
    const event = (await list(store, 1))[0]?.events[7];
    if (!event) throw new Error("expected an event");
    store.getState().archive?.open(event);
    await vi.waitFor(() =>
      expect(events(store)[store.getState().selected ?? -1]).toMatchObject({
        id: event.id,
        sources: [{ url: `https://news.example/${event.id}` }],
      }),
    );
  });
});

describe("a file of an archive that is not as it should be", () => {
  it("is said if its statistics hide events, and what is counted stays", async () => {
    // The year 2014 is said to begin later than it does, so that it is passed over.
    const lies = made.head.parts.map((part) =>
      part.first.startsWith("2014") ? { ...part, first: "2014-07-15" } : part,
    );
    const archive = await openArchive(
      { ...made.head, parts: lies },
      `${server.url}archive.json`,
      patience,
    );
    const store = createTimelineStore();
    showDataset(store, archive.dataset, [], EMPTY_ADDRESS, Date.UTC(2026, 0));
    setDomain(store, [Date.UTC(2014, 5), Date.UTC(2014, 5, 20)]);
    stop = followArchive(store, archive, { over: [], translate: () => null });
    await rested(store);
    const counted = await number(
      "first_day >= DATE '2014-06-01' AND first_day < DATE '2014-06-20'",
    );
    expect(problems(store)).toEqual([
      `events from 2014-06-01: expected ${counted} events as counted, got 0`,
    ]);
    expect(store.getState().archive?.inView).toBe(counted);
  });
});
