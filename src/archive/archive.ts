import * as v from "valibot";
import type { Counted } from "../model/counted";
import type { Dataset, TimelineEvent } from "../model/dataset";
import { DAY, type Domain, type Ms } from "../model/time";
import { type Cache, createCache } from "./cache";
import {
  CELL_COLUMNS,
  type CellReaders,
  type Cells,
  joinCells,
  monthOf,
  nextMonth,
  SET_COLUMNS,
  sizeOf,
  toCells,
} from "./cells";
import { countedOf, type Fine } from "./counted";
import { EVENT_COLUMNS, joinRelations, type Passes, toEvents } from "./events";
import { FileError, PATIENCE, type Patience, type RemoteFile } from "./fetchRange";
import { type ArchiveHead, archiveSchema, type Level, type Part } from "./head";
import { openParquet, type ParquetFile } from "./parquet";
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
  /** Reads the events that begin in a domain and pass. */
  readonly readEvents: (
    domain: Domain,
    passes: Passes,
    reading: Reading,
  ) => Promise<TimelineEvent[]>;
  /** How many rows of events have to be read for a domain. */
  readonly rowsIn: (domain: Domain) => number;
  /** What is counted, with days where they are known. */
  readonly counted: (fine: Fine | null) => Counted;
}

/** How much is kept of what was read; bytes. */
export const CACHE = 64 * 1024 * 1024;
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
  patience: Patience = PATIENCE,
): Promise<Archive> {
  const head = readHead(json);
  const extent: Domain = [Date.parse(head.extent[0]), Date.parse(head.extent[1]) + DAY];
  const readers: CellReaders = {
    relations: head.relations.map(({ id }) => id),
    actors: setReader(head.actors.map(({ id }) => id)),
    topics: setReader(head.topics.map(({ id }) => id)),
  };
  const files = new Map<string, ParquetFile>();
  const fileOf = (part: Part): ParquetFile => {
    const known = files.get(part.path);
    if (known) return known;
    const file: RemoteFile = { ...part, url: new URL(part.path, url).href };
    const opened = openParquet(file, patience);
    files.set(part.path, opened);
    return opened;
  };
  const kept: Cache<Cells> = createCache(CACHE);
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
  /** What parts can be read; one that cannot is said, and left out. */
  const good = async <T>(
    parts: readonly Part[],
    report: Reading["report"],
    read: (part: Part) => Promise<T>,
  ): Promise<T[]> => {
    const list: T[] = [];
    for (const part of parts) {
      try {
        list.push(await read(part));
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        report(error);
      }
    }
    return list;
  };
  const levelOf = (bin: Level["bin"], hasSets: boolean) =>
    head.levels.find((level) => level.bin === bin && level.hasSets === hasSets)?.parts ?? [];
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
    parts,
    levels: ___,
    events: ____,
    refused: _____,
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
      if (touched.length === 0 || rowsOf(touched, stretch) > MOST_ROWS) return null;
      const read = await good(touched, report, (part) =>
        readLevel(part, isFiltered, stretch, signal),
      );
      // A part that is missing leaves its months as they are.
      if (read.length < touched.length) return null;
      return { domain: stretch, cells: within(joinCells(read), stretch) };
    },
    readEvents: async (domain, passes, { signal, report }) => {
      const read = await good(partsIn(parts, domain), report, async (part) => {
        const list: TimelineEvent[] = [];
        const wanted = { columns: EVENT_COLUMNS, by: "first_day", within: domain };
        for await (const rows of fileOf(part).read(wanted, signal)) {
          list.push(...(await toEvents(rows, domain, passes)));
          await pause();
        }
        return list;
      });
      return joinRelations(read.flat());
    },
    rowsIn: (domain) => rowsOf(partsIn(parts, domain), domain),
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

function stretchOf({ first, last }: Part): Domain {
  return [Date.parse(first), Date.parse(last) + DAY];
}

function partsIn(parts: readonly Part[], [start, end]: Domain): readonly Part[] {
  return parts.filter((part) => stretchOf(part)[0] < end && stretchOf(part)[1] > start);
}

/** About how many rows of these parts are in a domain. */
function rowsOf(parts: readonly Part[], [start, end]: Domain): number {
  return parts.reduce((sum, part) => {
    const [first, last] = stretchOf(part);
    const share = (Math.min(end, last) - Math.max(start, first)) / (last - first);
    return sum + part.rows * Math.min(1, Math.max(0, share));
  }, 0);
}

function within(cells: Cells, [start, end]: Domain): Cells {
  const isIn = (time: Ms) => time >= start && time < end;
  if (cells.bin.every(isIn)) return cells;
  const keep = Array.from(cells.bin.keys()).filter((i) => isIn(cells.bin[i] ?? 0));
  const pick = <T extends Float64Array | Uint8Array | Int8Array | Uint32Array>(from: T): T => {
    const to = from.slice(0, keep.length) as T;
    keep.forEach((i, n) => {
      to[n] = from[i] ?? 0;
    });
    return to;
  };
  return {
    length: keep.length,
    bin: pick(cells.bin),
    lane: pick(cells.lane),
    effect: pick(cells.effect),
    events: pick(cells.events),
    weight: pick(cells.weight),
    actors: pick(cells.actors),
    topics: pick(cells.topics),
  };
}

/** Lets the page do something else before the next group is read. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
