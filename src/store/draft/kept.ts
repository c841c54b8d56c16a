import {
  createStore as createDatabase,
  del,
  entries,
  get,
  type UseStore,
  update as updateKept,
} from "idb-keyval";
import * as v from "valibot";
import type { Draft } from "../../model/draft/draft";
import { draftFromJson } from "../../model/draft/json";
import type { Ms } from "../../model/time";

/** A draft as it is kept on this device. */
export interface Kept {
  readonly draft: Draft;
  /** Another number after each change. */
  readonly revision: number;
  /** When it was changed last. */
  readonly at: Ms;
}

let database: UseStore | undefined;

/** The database, opened when it is first needed. Throws where storage is refused. */
function kept(): UseStore {
  database ??= createDatabase("strategic-triangle-drafts", "drafts");
  return database;
}

/** The drafts on this device, the one that was changed last first. Throws where storage is refused. */
export async function keptDrafts(): Promise<readonly Kept[]> {
  const all = await entries<string, unknown>(kept());
  return all.flatMap(([id, value]) => readKept(id, value) ?? []).sort((a, b) => b.at - a.at);
}

/** A draft on this device; null if there is none. Throws where storage is refused. */
export async function keptDraft(id: string): Promise<Kept | null> {
  return readKept(id, await get<unknown>(id, kept()));
}

/**
 * Replaces what is kept of a draft by what `change` makes of it, in one step with reading it; null stands for a draft
 * that is not kept yet. Throws where storage is refused.
 */
export async function changeKept(
  id: string,
  change: (before: Kept | null) => Draft,
): Promise<Kept> {
  let after: Kept | undefined;
  await updateKept<unknown>(
    id,
    (value) => {
      const before = readKept(id, value);
      after = { draft: change(before), revision: (before?.revision ?? 0) + 1, at: Date.now() };
      return after;
    },
    kept(),
  );
  if (!after) throw new Error("changeKept: expected the database to call back");
  return after;
}

/** Deletes a draft from this device. Throws where storage is refused. */
export function deleteKept(id: string): Promise<void> {
  return del(id, kept());
}

const list = v.array(v.looseObject({ id: v.string() }));
const keptSchema = v.object({
  revision: v.number(),
  at: v.number(),
  draft: v.looseObject({
    id: v.string(),
    about: v.looseObject({}),
    ...{ powers: list, relations: list, actors: list, topics: list, eras: list },
    events: v.array(v.looseObject({ id: v.string(), date: v.string(), title: v.string() })),
    stories: v.array(v.looseObject({ id: v.string(), title: v.string(), steps: v.array(v.any()) })),
  }),
});

/** What was kept, by this version of the app or another; null if there is nothing. */
function readKept(id: string, value: unknown): Kept | null {
  if (value === undefined || value === null) return null;
  if (v.is(keptSchema, value)) return value as unknown as Kept;
  const { draft, revision, at } = value as Record<string, unknown>;
  const number = (one: unknown) => (typeof one === "number" ? one : 0);
  return { draft: draftFromJson(id, draft), revision: number(revision), at: number(at) };
}
