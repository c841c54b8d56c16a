import type { SuggestWords } from "../../i18n/en/suggest";
import { type Draft, type Path, partAt } from "../../model/record/draft";
import type { Data } from "../../store/data";

/** What each field of the form needs. */
export interface Form {
  readonly draft: Draft;
  readonly words: SuggestWords;
  /** The record in the language of the page. */
  readonly data: Data;
  /** Changes a part of the draft; undefined removes it. */
  readonly set: (path: Path, part: unknown) => void;
  /** What is wrong at a place, in the reader's words. */
  readonly faultAt: (path: Path) => string | undefined;
}

/** The id of the field for a part of the draft. */
export function fieldId(path: Path): string {
  return `suggest-${path.join("-")}`;
}

/** A part of the draft as the text of a field. */
export function textAt({ draft }: Form, path: Path): string {
  const part = partAt(draft, path);
  return typeof part === "string" || typeof part === "number" ? String(part) : "";
}

/** A list in the draft. */
export function listAt({ draft }: Form, path: Path): readonly unknown[] {
  const part = partAt(draft, path);
  return Array.isArray(part) ? part : [];
}
