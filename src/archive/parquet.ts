import { gunzipSync } from "fflate";
import { decompress } from "fzstd";
import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
} from "hyparquet";
import { DAY, type Domain, type Ms } from "../model/time";
import { FileError, type RemoteFile } from "./fetchRange";
import type { ReadRange } from "./rangeCache";

/** Rows of a file as columns; a date is its first instant, Ms. */
export interface Rows {
  readonly length: number;
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
  /** Reads further columns of the same rows, as far as the file has them. */
  readonly more: (columns: readonly string[]) => Promise<Rows>;
}

/** A Parquet file that is read in parts. */
export interface ParquetFile {
  /**
   * Reads columns of the row groups that may have a time in `within`, by the column `by`; group by group, so that the
   * page can do something else in between. Columns in `optional` may be missing. Throws a `FileError`.
   */
  readonly read: (what: Wanted, signal: AbortSignal) => AsyncGenerator<Rows>;
}

export interface Wanted {
  readonly columns: readonly string[];
  readonly optional?: readonly string[];
  readonly by: string;
  readonly within: Domain;
  /** Called for a group that is too large to be read; the others are read all the same. Without it, that is an error. */
  readonly skip?: (fault: FileError) => void;
}

/** The end of a file that is asked for first, which has the list of its row groups; bytes. */
const FOOTER = 64 * 1024;
/** A file up to this size comes in one request; bytes. */
const SMALL = 512 * 1024;
/** What is read of a group at most; bytes as they are sent. */
export const MOST_OF_GROUP = 48 * 1024 * 1024;

const days = (n: number): Ms => n * DAY;
const parsers = {
  dateFromDays: days,
  timestampFromMilliseconds: Number,
  timestampFromMicroseconds: (n: bigint) => Number(n / 1000n),
  timestampFromNanoseconds: (n: bigint) => Number(n / 1_000_000n),
};

const COMPRESSORS: Compressors = {
  ZSTD: (input) => decompress(input),
  GZIP: (input) => gunzipSync(input),
};

/** How a file is decompressed: the rest comes only if it is needed. */
async function compressorsOf({ row_groups }: FileMetaData): Promise<Compressors> {
  const isRare = row_groups.some(({ columns }) =>
    columns.some(({ meta_data }) => /BROTLI|LZ4/.test(meta_data?.codec ?? "")),
  );
  return isRare ? { ...COMPRESSORS, ...(await import("./rareCompressors")).RARE } : COMPRESSORS;
}

/** Opens a file; nothing is read before rows are wanted. */
export function openParquet(
  file: RemoteFile,
  readRange: ReadRange,
  mostOfGroup = MOST_OF_GROUP,
): ParquetFile {
  let known: Promise<FileMetaData> | null = null;
  const buffer = (signal: AbortSignal): AsyncBuffer => ({
    byteLength: file.bytes,
    slice: async (start, end = file.bytes) =>
      file.bytes <= SMALL
        ? (await readRange(file, null, signal)).slice(start, end)
        : readRange(file, { start, end }, signal),
  });
  const guarded = <T>(reading: Promise<T>, signal: AbortSignal): Promise<T> =>
    reading.catch((error: unknown) => {
      // What is read next is taken for another file.
      if (isStale(error)) known = null;
      if (isStale(error)) delete file.version;
      throw toFault(file, error, signal);
    });
  const open = (signal: AbortSignal) => {
    const meta = parquetMetadataAsync(buffer(signal), { parsers, initialFetchSize: FOOTER });
    return guarded(meta, signal).catch((error: unknown) => {
      known = null;
      throw error;
    });
  };
  return {
    read: async function* (wanted, signal) {
      known ??= open(signal);
      const meta = await known;
      const readGroup = async ({ start, end }: Group, columns: string[]): Promise<Rows> => {
        const values = readRows(buffer(signal), meta, columns, start, end);
        const more = (optional: readonly string[]) =>
          readGroup({ start, end }, columnsOf(file, meta, { columns: [], optional }));
        return { length: end - start, columns: await guarded(values, signal), more };
      };
      const columns = columnsOf(file, meta, wanted);
      const groups = groupsIn(file, meta, wanted, mostOfGroup);
      yield* ahead(groups, (group) => readGroup(group, columns));
    },
  };
}

/** So many groups are asked for before they are needed. */
const AHEAD = 2;

/** Makes something of each of a list, in order, and begins with the next ones in the meantime. */
async function* ahead<T, R>(list: readonly T[], make: (one: T) => Promise<R>): AsyncGenerator<R> {
  const coming: Promise<R>[] = [];
  let next = 0;
  for (const i of list.keys()) {
    for (; next <= i + AHEAD && next < list.length; next++) {
      const made = make(list[next] as T);
      // It is thrown when its turn comes, if it comes.
      made.catch(() => {});
      coming.push(made);
    }
    yield (await coming.shift()) as R;
  }
}

/** Whether what is known of a file is of an older one. */
function isStale(error: unknown): boolean {
  return error instanceof FileError && error.message.includes("newer");
}

function toFault(file: RemoteFile, error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof FileError) return error;
  const got = (error instanceof Error ? error.message : String(error)).replaceAll('"', "'");
  return new FileError(file.path, `expected Parquet, got something unreadable: "${got}"`);
}

function columnsOf(
  file: RemoteFile,
  meta: FileMetaData,
  { columns, optional = [] }: Pick<Wanted, "columns" | "optional">,
): string[] {
  const there = new Set(parquetSchema(meta).children.map(({ element }) => element.name));
  const missing = columns.find((name) => !there.has(name));
  if (missing)
    throw new FileError(file.path, `expected the columns of archives, got no column "${missing}"`);
  return [...columns, ...optional.filter((name) => there.has(name))];
}

interface Group {
  readonly start: number;
  readonly end: number;
}

/** The row groups that may have rows within a domain; without statistics, all of them. */
function groupsIn(
  file: RemoteFile,
  meta: FileMetaData,
  { by, within, skip = fail }: Wanted,
  most: number,
): Group[] {
  const groups: Group[] = [];
  let start = 0;
  for (const { num_rows, columns } of meta.row_groups) {
    const end = start + Number(num_rows);
    const stats = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === by)?.meta_data
      ?.statistics;
    const [least, last] = [timeOf(stats?.min_value), timeOf(stats?.max_value)];
    const isOut = (last !== null && last < within[0]) || (least !== null && least >= within[1]);
    if (!isOut) {
      const bytes = columns.reduce(
        (sum, { meta_data }) => sum + Number(meta_data?.total_compressed_size ?? 0),
        0,
      );
      const message = `expected row groups of ${megabytes(most)} MB at most, got ${megabytes(bytes)} MB`;
      if (bytes > most) skip(new FileError(file.path, message));
      else groups.push({ start, end });
    }
    start = end;
  }
  return groups;
}

function fail(fault: FileError): never {
  throw fault;
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

function timeOf(value: unknown): Ms | null {
  const time = value instanceof Date ? value.getTime() : value;
  return typeof time === "number" && Number.isFinite(time) ? time : null;
}

async function readRows(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: string[],
  rowStart: number,
  rowEnd: number,
): Promise<Rows["columns"]> {
  const read: Record<string, unknown[]> = Object.fromEntries(columns.map((name) => [name, []]));
  await parquetRead({
    ...{ file, metadata, columns, rowStart, rowEnd, parsers },
    compressors: await compressorsOf(metadata),
    onChunk: ({ columnName, columnData }) => {
      const own = read[columnName];
      for (let i = 0; own && i < columnData.length; i++) own.push(columnData[i]);
    },
  });
  return read;
}
