import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { type Problem, quote } from "../../src/model/problem";
import { type EventFile, eventFileSchema, type Names } from "../../src/model/record/eventFile";
import { type Coding, readCoding } from "./coding";
import { type PublishersFile, publishersFileSchema } from "./publishers";
import {
  type CodebookFile,
  codebookFileSchema,
  type SeriesFile,
  type StoryFile,
  seriesFileSchema,
  storyFileSchema,
  type TimelineFile,
  timelineFileSchema,
} from "./schema";
import { type Path, readYaml, type Yaml } from "./yaml";

/** A parsed file of the record. */
export interface RecordFile<T> {
  /** Its name without the extension. */
  readonly id: string;
  /** Its path relative to the folder of the record. */
  readonly path: string;
  readonly value: T;
  readonly lineOf: Yaml["lineOf"];
}

/** The whole record by file; events, stories and series are sorted by name. */
export interface TimelineRecord {
  readonly timeline: RecordFile<TimelineFile>;
  readonly codebook: RecordFile<CodebookFile>;
  readonly publishers: RecordFile<PublishersFile>;
  readonly events: readonly RecordFile<EventFile>[];
  readonly stories: readonly RecordFile<StoryFile>[];
  readonly series: readonly RecordFile<SeriesFile>[];
  /** What each coder made of a sample of the events, who did not know the values of the others. */
  readonly codings: readonly Coding[];
}

/** The folder of the record. */
export const RECORD = "record";

/**
 * Reads the record in a folder. A file that is invalid is left out and reported in `problems` with file, line,
 * value and what was expected. Null if the timeline, the codebook or the list of publishers is invalid.
 */
export function readRecord(folder: string, problems: Problem[]): TimelineRecord | null {
  const read = <T>(path: string, schema: v.GenericSchema<unknown, T>) => {
    const text = textOf(join(folder, path));
    if (text !== null) return readRecordFile(path, text, schema, problems);
    problems.push({ path, message: "expected a file, got none" });
    return null;
  };
  const readAll = <T>(under: string, schema: v.GenericSchema<unknown, T>) =>
    recordPaths(folder, under).flatMap((path) => read(path, schema) ?? []);
  const timeline = read("timeline.yaml", timelineFileSchema);
  const codebook = read("codebook.yaml", codebookFileSchema);
  if (!timeline) return null;
  const names = namesOf(timeline.value);
  const publishers = read("publishers.yaml", publishersFileSchema(names));
  const events = readAll("events", eventFileSchema(names));
  const stories = readAll("stories", storyFileSchema);
  const series = readAll("series", seriesFileSchema(names));
  const codings = pathsOf(folder, "coding", ".csv").map((path) =>
    readCoding(path, textOf(join(folder, path)) ?? "", names.relations, problems),
  );
  if (!codebook || !publishers) return null;
  return { timeline, codebook, publishers, events, stories, series, codings };
}

/** The text of a file; null if it is missing, for example while somebody edits the record. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** The paths of all YAML files of the record, or of those in one of its folders; sorted. */
export function recordPaths(folder: string, under = "."): string[] {
  return pathsOf(folder, under, ".yaml");
}

function pathsOf(folder: string, under: string, extension: string): string[] {
  if (!existsSync(join(folder, under))) return [];
  return readdirSync(join(folder, under), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension))
    .map((name) => join(under, name))
    .sort();
}

/** The ids that other files may refer to. */
export function namesOf({ actors, topics, relations }: TimelineFile): Names {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return { actors: ids(actors), topics: ids(topics), relations: ids(relations) };
}

/** Reads one file of the record from its text; null if it is invalid. */
export function readRecordFile<T>(
  path: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
  problems: Problem[],
): RecordFile<T> | null {
  const yaml = readYaml(text, path, problems);
  if (!yaml) return null;
  const file = { id: basename(path, ".yaml"), path, lineOf: yaml.lineOf };
  const result = v.safeParse(schema, yaml.value, { abortPipeEarly: true });
  if (result.success) return { ...file, value: result.output };
  problems.push(...result.issues.map((issue) => toProblem(file, issue)));
  return null;
}

/** A problem in a file of the record, with its line. */
export function problemIn(
  file: Pick<RecordFile<unknown>, "path" | "lineOf">,
  keys: Path,
  message: string,
): Problem {
  const name = keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  const path = `${file.path}:${file.lineOf(keys)}`;
  return { path: name ? `${path}: ${name.replace(/^\./, "")}` : path, message };
}

function toProblem(
  file: Pick<RecordFile<unknown>, "path" | "lineOf">,
  issue: v.BaseIssue<unknown>,
): Problem {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const { type, input } = issue;
  // YAML reads 1972 as a number.
  const isBare = type === "string" && (typeof input === "number" || typeof input === "boolean");
  const got = isBare ? `${input}: put it in quotes` : quote(input);
  return problemIn(file, keys, `${expectedBy(issue)}, got ${got}`);
}

function expectedBy({ type, expected, message, input }: v.BaseIssue<unknown>): string {
  if (type === "strict_object" && expected === "never") return "expected a key of the schema";
  if (input === undefined) return "expected a value";
  // The library's own messages are for programmers.
  return message.startsWith("expected") ? message : `expected ${expected ?? "another value"}`;
}
