import * as v from "valibot";
import type { Counted } from "../model/counted";
import type { Dataset, TimelineEvent } from "../model/dataset";
import { DAY, type Domain } from "../model/time";
import { type Cache, createCache } from "./cache";
import {
  CELL_COLUMNS,
  type CellReaders,
  type Cells,
  cellsIn,
  joinCells,
  monthOf,
  nextMonth,
  SET_COLUMNS,
  sizeOf,
  toCells,
} from "./cells";
import { countedOf, type Fine } from "./counted";
import {
  EVENT_COLUMNS,
  ID_COLUMNS,
  joinRelations,
  type Passes,
  toEvents,
  withTexts,
} from "./events";
import { FileError, type Patience, type RemoteFile } from "./fetchRange";
import { type ArchiveHead, archiveSchema, type Level, type Part } from "./head";
import { openParquet, type ParquetFile, type Rows } from "./parquet";
import { partsIn, rowsOf } from "./parts";
import { cachedRanges } from "./rangeCache";
import { setReader } from "./sets";

/** An archive that is read by and by. */
export interface Archive {
  readonly head: ArchiveHead;
  /** The head as a dataset without events, with the coarsest counts. */
  readonly dataset: Dataset;
  /** Whether actors and topics are told apart. */
  readonly hasSets: () => boolean;
  /** Reads the counts by actors and topics. */
  readonly readSets: (signal: AbortSignal) => Promise<void>;
  /** Reads the counts by day for the months that a domain touches; null if they are too many. */
  readonly readDays: (
    domain: Domain,
    isFiltered: boolean,
    reading: Reading,
  ) => Promise<Fine | null>;
  /** How many rows of days have to be read for the months that a domain touches. */
  readonly daysIn: (domain: Domain, isFiltered: boolean) => number;
  /** Reads the events that begin in a domain and pass, without their texts. */
  readonly readEvents: (
    domain: Domain,
    passes: Passes,
    reading: Reading,
  ) => Promise<TimelineEvent[]>;
  /** Reads the summaries, places and sources of events. */
  readonly readTexts: (
    events: readonly TimelineEvent[],
    reading: Reading,
  ) => Promise<TimelineEvent[]>;
  /** How many rows of events have to be read for a domain. */
  readonly rowsIn: (domain: Domain) => number;
  /** What is counted, with days where they are known. */
  readonly counted: (fine: Fine | null) => Counted;
}

/** How much is kept of what was counted, and of files as they came; bytes. */
const COUNTS = 48 * 1024 * 1024;
const RANGES = 24 * 1024 * 1024;
/** Rows of days with sets, or without, that are read for a view at most. */
const MOST_ROWS = 800_000;

/** How something is read. */
export interface Reading {
  readonly signal: AbortSignal;
  /** Called with what fails, while the rest is read all the same. */
  readonly report: (fault: FileError) => void;
}

/** Opens an archive by its head: reads the coarsest counts. Throws a `FileError` if the head or they are broken. */
export async function openArchive(
  json: unknown,
  url: string,
  patience?: Patience,
): Promise<Archive> {
  const head = readHead(json);
  const extent: Domain = [Date.parse(head.extent[0]), Date.parse(head.extent[1]) + DAY];
  const readers: CellReaders = {
    relations: head.relations.map(({ id }) => id),
    actors: setReader(head.actors.map(({ id }) => id)),
    topics: setReader(head.topics.map(({ id }) => id)),
  };
  const files = new Map<string, ParquetFile>();
  const readRange = cachedRanges(RANGES, patience);
  const fileOf = (part: Part): ParquetFile => {
    const known = files.get(part.path);
    if (known) return known;
    const file: RemoteFile = { ...part, url: new URL(part.path, url).href };
    const opened = openParquet(file, readRange);
    files.set(part.path, opened);
    return opened;
  };
  const kept: Cache<Cells> = createCache(COUNTS);
  const readLevel = async (part: Part, hasSets: boolean, within: Domain, signal: AbortSignal) => {
    const key = `${part.path} ${within}`;
    const known = kept.get(key);
    if (known) return known;
    const columns = hasSets ? [...CELL_COLUMNS, ...SET_COLUMNS] : CELL_COLUMNS;
    const list: Cells[] = [];
    for await (const rows of fileOf(part).read({ columns, by: "bin", within }, signal)) {
      list.push(toCells(rows, readers));
      await pause();
    }
    const cells = joinCells(list);
    kept.set(key, cells, sizeOf(cells));
    return cells;
  };
  /** Reads the groups of events in a domain; what cannot be read is said, and left out. */
  const readGroups = async (
    domain: Domain,
    columns: readonly string[],
    { signal, report }: Reading,
    take: (rows: Rows) => Promise<TimelineEvent[]>,
  ): Promise<TimelineEvent[]> => {
    const wanted = { columns, by: "first_day", within: domain, skip: report };
    const readPart = async (part: Part) => {
      const list: TimelineEvent[] = [];
      try {
        for await (const rows of fileOf(part).read(wanted, signal)) {
          for (const event of await take(rows)) list.push(event);
          await pause();
        }
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        report(error);
      }
      return list;
    };
    return (await Promise.all(partsIn(head.parts, domain).map(readPart))).flat();
  };
  const levelOf = (bin: Level["bin"], hasSets: boolean) =>
    head.levels.find((level) => level.bin === bin && level.hasSets === hasSets)?.parts ?? [];
  const daysIn = (domain: Domain, isFiltered: boolean) => {
    const stretch = wholeMonths(domain);
    return rowsOf(partsIn(levelOf("day", isFiltered), stretch), stretch);
  };
  const all: Domain = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const whole = async (hasSets: boolean, signal: AbortSignal) =>
    joinCells(
      await Promise.all(
        levelOf("month", hasSets).map((part) => readLevel(part, hasSets, all, signal)),
      ),
    );
  let months = await whole(false, new AbortController().signal);
  let hasSets = false;
  const counted = (fine: Fine | null) => countedOf(months, fine, readers, extent);
  const {
    archive: _,
    extent: __,
    parts: ___,
    levels: ____,
    events: _____,
    refused: ______,
    ...about
  } = head;
  const { powers, relations, actors, topics, eras = [], ...rest } = about;
  return {
    head,
    dataset: {
      about: rest,
      ...{ powers, relations, actors, topics, eras, stories: [], events: [] },
      counted: counted(null),
    } as Dataset,
    hasSets: () => hasSets,
    readSets: async (signal) => {
      if (hasSets) return;
      months = await whole(true, signal);
      hasSets = true;
    },
    readDays: async (domain, isFiltered, { signal, report }) => {
      const stretch = wholeMonths(domain);
      const touched = partsIn(levelOf("day", isFiltered), stretch);
      if (touched.length === 0 || daysIn(domain, isFiltered) > MOST_ROWS) return null;
      const read = await Promise.allSettled(
        touched.map((part) => readLevel(part, isFiltered, stretch, signal)),
      );
      signal.throwIfAborted();
      const cells = read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      for (const one of read) {
        if (one.status === "rejected" && !(one.reason instanceof FileError)) throw one.reason;
        if (one.status === "rejected") report(one.reason);
      }
      // A part that is missing leaves its months as they are.
      if (cells.length < touched.length) return null;
      return { domain: stretch, cells: cellsIn(joinCells(cells), stretch) };
    },
    daysIn,
    readEvents: async (domain, passes, reading) => {
      const take = (rows: Rows) => toEvents(rows, domain, passes);
      return joinRelations(await readGroups(domain, EVENT_COLUMNS, reading, take));
    },
    readTexts: async (events, reading) => {
      const wanted = new Map(events.map((event) => [event.id, event]));
      const days = events.map(({ date }) => date.start);
      const domain: Domain = [Math.min(...days), Math.max(...days) + DAY];
      const read = await readGroups(domain, ID_COLUMNS, reading, (rows) => withTexts(rows, wanted));
      return [...new Map(read.map((event) => [event.id, event])).values()];
    },
    rowsIn: (domain) => rowsOf(partsIn(head.parts, domain), domain),
    counted,
  };
}

function readHead(json: unknown): ArchiveHead {
  const { output, issues, success } = v.safeParse(archiveSchema, json);
  if (success) return output;
  const [issue] = issues;
  throw new FileError(v.getDotPath(issue) ?? "archive.json", issue.message);
}

function wholeMonths([start, end]: Domain): Domain {
  return [monthOf(start), nextMonth(end - 1)];
}

/** Lets the page do something else before the next group is read. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
