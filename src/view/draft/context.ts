import { createContext, useCallback, useContext, useState, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { CellContext } from "../../formats/cell/cell";
import type { DraftWords } from "../../i18n/en/draft";
import type { OriginWords } from "../../i18n/en/origin";
import type { ProblemWords } from "../../i18n/en/problems";
import { SIZES } from "../../layout/sizes";
import type { Draft } from "../../model/draft/draft";
import type { Editing, EditingState } from "../../store/draft/editing";
import type { Timeline } from "../base/context";

/** What every part of the editor needs. */
export interface EditorParts {
  readonly editing: Editing;
  readonly words: DraftWords;
  /** What fields are called, and where events come from. */
  readonly names: OriginWords;
  /** What is wrong with a cell, in the reader's words. */
  readonly problems: ProblemWords;
  /** The page around the editor, with the timeline that it shows. */
  readonly page: Timeline;
  /** Shows the last edit in the picture at once. */
  readonly refresh: () => void;
  /** The story and the step that are being written, also while another part of the editor is shown. */
  readonly writing: Writing;
  readonly write: (change: Partial<Writing>) => void;
  /** Tells screen readers what was done. */
  readonly say: (text: string) => void;
}

/** Where one is in the stories: the id of one, null for the first; a step, counted from 0, −1 if none is open. */
export interface Writing {
  readonly story: string | null;
  readonly step: number;
}

/** The story and the step that are being written. */
export function useWriting(): Pick<EditorParts, "writing" | "write"> {
  const [writing, setWriting] = useState<Writing>({ story: null, step: 0 });
  const write = useCallback(
    (change: Partial<Writing>) => setWriting((before) => ({ ...before, ...change })),
    [],
  );
  return { writing, write };
}

export const EditorContext = createContext<EditorParts | null>(null);

/** The editor around a component. Throws outside of one. */
export function useEditor(): EditorParts {
  const parts = useContext(EditorContext);
  if (!parts) throw new Error("useEditor: expected an EditorContext around the component");
  return parts;
}

/** A part of the state of the editor. */
export function useEditing<T>(selector: (state: EditingState) => T): T {
  return useStore(useEditor().editing.store, selector);
}

/** A part of the draft. */
export function useDraft<T>(selector: (draft: Draft) => T): T {
  return useEditing(({ history }) => selector(history.present));
}

/** What cells of the present draft are read and written with. */
export function cellContext({ editing, words }: EditorParts): CellContext {
  return { draft: editing.store.getState().history.present, kinds: words.kinds };
}

const NARROW = `(max-width: ${SIZES.upright}px)`;

/** Whether table and picture fit beside each other. */
export function useIsWide(): boolean {
  return useSyncExternalStore(onWide, isWide);
}

function isWide(): boolean {
  return !window.matchMedia(NARROW).matches;
}

function onWide(listener: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
