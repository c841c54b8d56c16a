import { renameSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Archive, openArchive } from "../../src/archive/archive";
import { describeTo } from "../../src/i18n/describeProblem";
import { words as en } from "../../src/i18n/en/problems";
import { words as ru } from "../../src/i18n/ru/problems";
import { words as zh } from "../../src/i18n/zh/problems";
import type { Dataset } from "../../src/model/dataset";
import { parseDate } from "../../src/model/date";
import { readTexts, translate } from "../../src/model/texts";
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
import { type Made, madeArchive, type Server, serve, serveRanges } from "../archive/made";

const patience = { tries: 2, pause: 1, timeout: 500 };
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
async function followed(
  domain: Domain | null = null,
  head: unknown = made.head,
  change: (archive: Archive) => Archive = (archive) => archive,
): Promise<TimelineStore> {
  const archive = change(await openArchive(head, `${server.url}archive.json`, patience));
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

describe("events over an archive", () => {
  it("stay in their own language if the archive is translated into it", async () => {
    const archive = await openArchive(made.head, `${server.url}archive.json`, patience);
    const store = createTimelineStore();
    showDataset(store, archive.dataset, [], EMPTY_ADDRESS, Date.UTC(2026, 0));
    const date = parseDate("2014-03-18");
    if (!date) throw new Error("expected a date");
    const named = { id: "crimea", title: "Присоединение Крыма", date, edtf: "2014-03-18" };
    const texts = readTexts({ relations: [{ id: "russia-west", name: "Россия–Запад" }] });
    const own = (dataset: Dataset) => (texts ? translate(dataset, texts, "und") : dataset);
    stop = followArchive(store, archive, { over: [named], translate: () => own });
    await rested(store);
    expect(events(store)).toEqual([named]);
    expect(store.getState().data?.relations.map(({ name }) => name)).toContain("Россия–Запад");
  });
});

describe("counts by day", () => {
  it("come for the view before what is around it, if that is much", async () => {
    for (const [rows, first] of [
      [1e6, SUMMER],
      [1000, [Date.UTC(2014, 3), Date.UTC(2014, 9)]],
    ] as const) {
      const read: Domain[] = [];
      const store = await followed(SUMMER, made.head, (archive) => ({
        ...archive,
        daysIn: () => rows,
        readDays: (domain, ...rest) => {
          read.push(domain);
          return archive.readDays(domain, ...rest);
        },
      }));
      expect(read[0]).toEqual(first);
      expect(read.at(-1)).toEqual([Date.UTC(2014, 3), Date.UTC(2014, 9)]);
      expect(store.getState().archive?.isCoarse).toBe(false);
      stop();
    }
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

describe("what is wrong with a file", () => {
  const WINTER: Domain = [Date.UTC(2013, 11), Date.UTC(2014, 1)];
  const BEFORE = "first_day >= DATE '2013-12-01' AND first_day < DATE '2014-01-01'";
  const AFTER = "first_day >= DATE '2014-01-01' AND first_day < DATE '2014-02-01'";
  const PART = "events/year=2014/part-0.parquet";

  type Answer = (bytes: Buffer, request: IncomingMessage, response: ServerResponse) => void;
  const changed =
    (change: (bytes: Buffer) => Buffer): Answer =>
    (bytes, request, response) =>
      serve(request, response, change(bytes));
  const cut: Answer = (bytes, _, response) => {
    response.writeHead(200, { "content-length": bytes.length });
    response.write(bytes.subarray(0, 2000), () => response.destroy());
  };
  const noColumn = (bytes: Buffer) =>
    Buffer.from(bytes.toString("latin1").replaceAll("lane", "lame"), "latin1");
  const html = (bytes: Buffer) => Buffer.alloc(bytes.length, "<p>");
  const faults: [string, Answer, string[]][] = [
    [
      "is missing",
      (_, request, response) => serve(request, response, null),
      ["expected the file, got 404", "ожидается файл, а стоит 404", "应为该文件，实为404"],
    ],
    [
      "is cut off",
      cut,
      [
        "expected the file, got a broken connection",
        "ожидается файл, а стоит соединение оборвалось",
        "应为该文件，实为连接中断",
      ],
    ],
    [
      "does not come",
      () => {},
      [
        "expected the file, got no answer in time",
        "ожидается файл, а стоит нет ответа вовремя",
        "应为该文件，实为未及时响应",
      ],
    ],
    [
      "is something else",
      changed(html),
      [
        'expected Parquet, got something unreadable: "',
        'ожидается Parquet, а стоит нечто нечитаемое: "',
        '应为Parquet，实为无法读取的内容："',
      ],
    ],
    [
      "lacks a column",
      changed(noColumn),
      [
        'expected the columns of archives, got no column "lane"',
        'ожидается файл со столбцами архива, а стоит файл без столбца "lane"',
        '应为含有存档各列的文件，实为缺少"lane"列的文件',
      ],
    ],
  ];

  const saidIn = (store: TimelineStore) =>
    [en, ru, zh].map((words) =>
      store.getState().problems.map((problem) => describeTo(words, problem)),
    );
  const seen = (store: TimelineStore) =>
    events(store).filter(({ date }) => date.start >= WINTER[0] && date.start < WINTER[1]);

  it.each(faults)("%s: it is said in each language, and nothing else is lost", async (...fault) => {
    const [, answer, words] = fault;
    server.fault = (request, response, bytes) => {
      if (!request.url?.endsWith(PART) || !bytes) return false;
      answer(bytes, request, response);
      return true;
    };
    const store = await followed(WINTER);
    expect(saidIn(store)).toEqual(words.map((text) => [expect.stringContaining(text)]));
    expect(store.getState().archive?.inView).toBe(await number(`(${BEFORE}) OR (${AFTER})`));
    expect(seen(store)).toHaveLength(await number(BEFORE));
  });

  it("a group of too many bytes: it is said, and nothing else is lost", async () => {
    const before = await number(BEFORE);
    const file = join(made.folder, PART);
    renameSync(file, `${file}.whole`);
    const texts = Array.from({ length: 16 }, (_, i) => `md5((i + ${i}e9)::VARCHAR)`).join(" || ");
    await made.database.run(`COPY (
      SELECT e.* REPLACE (i::VARCHAR AS id, ${texts} AS summary)
      FROM (SELECT * FROM read_parquet('${file}.whole', hive_partitioning = false) LIMIT 1) e,
        range(220000) t(i)
    ) TO '${file}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 400000)`);
    const bytes = statSync(file).size;
    const parts = made.head.parts.map((part) => (part.path === PART ? { ...part, bytes } : part));
    const store = await followed(WINTER, { ...made.head, parts });
    renameSync(`${file}.whole`, file);
    expect(saidIn(store)[1]).toContainEqual(
      expect.stringMatching(/ожидается группы строк не больше 48 МБ, а стоит \d+ MB/),
    );
    expect(seen(store)).toHaveLength(before);
  });

  it("events that it hides: it is said how many, and what is counted stays", async () => {
    // The year 2014 is said to begin later than it does, so that it is passed over.
    const parts = made.head.parts.map((part) =>
      part.path === PART ? { ...part, first: "2014-07-15" } : part,
    );
    const store = await followed([Date.UTC(2014, 5), Date.UTC(2014, 5, 20)], {
      ...made.head,
      parts,
    });
    const counted = await number(
      "first_day >= DATE '2014-06-01' AND first_day < DATE '2014-06-20'",
    );
    expect(saidIn(store).map(([first]) => first)).toEqual([
      `first_day 2014-06-01: expected ${counted} events as counted, got 0`,
      `first_day 2014-06-01: ожидается событий по подсчёту: ${counted}, а стоит 0`,
      `first_day 2014-06-01：应为按计数应有${counted}件事件，实为0`,
    ]);
    expect(store.getState().archive?.inView).toBe(counted);
  });
});
