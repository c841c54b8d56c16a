import type { TimelineEvent } from "../../model/dataset";
import { toJson } from "../../model/export/json";
import { LANGUAGES, type LanguageCode, ORIGINAL } from "../../model/language";
import type { About } from "../../model/schema";
import { hasSite, isRecord } from "../../store/source";
import type { Timeline } from "../base/context";
import { textsFile } from "../base/recordFiles";

const SERIES = "./data/series.json";

/** The parts of our record that are in separate files. */
type Rest = Pick<About, "series" | "languages">;

/**
 * Some events as a dataset in its own language, with yearly figures and all other languages, so that it opens
 * unchanged. `isWhole` tells whether those could be loaded.
 */
export async function writeWhole(
  { store }: Timeline,
  events: readonly TimelineEvent[],
): Promise<{ readonly text: string; readonly isWhole: boolean }> {
  const state = store.getState();
  const { original } = state;
  if (!original) throw new Error("writeWhole: expected a dataset in the store");
  const ids = new Set(events.map(({ id }) => id));
  const kept = original.events.filter(({ id }) => ids.has(id));
  const rest = isRecord(state) ? await loadRest(kept).catch(() => null) : {};
  const schema = hasSite(state)
    ? new URL("./data/schema.json", window.location.href).href
    : undefined;
  return { text: toJson(original, kept, schema, rest ?? {}), isWhole: rest !== null };
}

/** The yearly figures of our record, and its texts as of `loadLanguages`. Throws if any of it cannot be loaded. */
async function loadRest(events: readonly TimelineEvent[]): Promise<Rest> {
  const [{ series }, languages] = await Promise.all([fetchJson(SERIES), loadLanguages(events)]);
  return { series, languages };
}

/**
 * The texts of our record's head and of some of its events in all its other languages. Throws if any of it cannot be
 * loaded.
 */
export async function loadLanguages(
  events: readonly TimelineEvent[],
): Promise<Record<string, object>> {
  const ids = new Set(events.map(({ id }) => id));
  const others = LANGUAGES.map(({ code }) => code).filter((code) => code !== ORIGINAL);
  const languages = others.map(async (code) => [code, await textsIn(code, ids)] as const);
  return Object.fromEntries(await Promise.all(languages));
}

async function textsIn(code: LanguageCode, ids: ReadonlySet<string>): Promise<object> {
  const [texts, { series }] = await Promise.all([
    fetchJson(textsFile("record", code)),
    fetchJson(SERIES.replace(/json$/, `${code}.json`)),
  ]);
  const all = Array.isArray(texts.events) ? texts.events : [];
  return { ...texts, events: all.filter(({ id }) => ids.has(id)), series };
}

async function fetchJson(url: string): Promise<Record<string, unknown>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected JSON, got ${response.status}`);
  return response.json();
}
