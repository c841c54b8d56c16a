import { useCallback, useEffect, useRef, useState } from "react";
import type { Unread } from "../../store/load/readBytes";
import { sheetFile } from "../../store/load/sheetFile";
import { useTimeline } from "../base/context";
import type { Incoming } from "../base/dialogs";
import { type Explanation, explain } from "../status/explain";
import { openFile, openLink } from "./openFile";

/** Why something could not be opened. */
export type OpenFailure = Unread | "not-read" | "not-link" | "sheet" | Explanation;

/** How far opening is. */
export type Attempt =
  | { readonly phase: "none" }
  | {
      readonly phase: "several";
      /** Those that may be timelines, and all that came together. */
      readonly files: readonly File[];
      readonly all: readonly File[];
    }
  | { readonly phase: "reading"; readonly name: string; readonly share: number | null }
  | {
      readonly phase: "failed";
      readonly name: string;
      readonly reason: OpenFailure;
      readonly retry: () => void;
    };

type Progress = (share: number | null) => void;

/** Opens what a reader gives, one at a time, and calls `onDone` once it is shown. */
export function useOpening(onDone: () => void) {
  const timeline = useTimeline();
  const [attempt, setAttempt] = useState<Attempt>({ phase: "none" });
  const newest = useRef<object | null>(null);
  const done = useRef(onDone);
  done.current = onDone;
  // What is still being read when the dialog closes is not wanted any more.
  useEffect(
    () => () => {
      newest.current = null;
    },
    [],
  );
  const run = useCallback(
    async (
      name: string,
      work: (progress: Progress, isWanted: () => boolean) => Promise<OpenFailure | null>,
    ) => {
      const mine = {};
      newest.current = mine;
      const isWanted = () => newest.current === mine;
      const progress = (share: number | null) =>
        isWanted() && setAttempt({ phase: "reading", name, share });
      progress(null);
      const reason = await work(progress, isWanted).catch(() => "not-read" as const);
      if (!isWanted()) return;
      if (reason === null) return done.current();
      setAttempt({ phase: "failed", name, reason, retry: () => run(name, work) });
    },
    [],
  );
  const openOne = useCallback(
    (file: File, all: readonly File[]) =>
      run(file.name, async (progress, isWanted) => {
        const { besideOf } = await import("../../store/load/timelinesAmong");
        const beside = await besideOf(file, all);
        const bytes = new Uint8Array(await file.arrayBuffer());
        return openFile(timeline, { name: file.name, bytes, beside }, progress, isWanted);
      }),
    [timeline, run],
  );
  const take = useCallback(
    async (incoming: Incoming, pasted: string) => {
      if ("text" in incoming) {
        const text = incoming.text.trim();
        if (/^https?:\/\/\S+$/i.test(text))
          return run(text, (progress, isWanted) => tryLink(timeline, text, progress, isWanted));
        const bytes = new TextEncoder().encode(incoming.text);
        return run(pasted, (progress, isWanted) =>
          openFile(timeline, { name: pasted, bytes }, progress, isWanted),
        );
      }
      const { files, beside = files } = incoming;
      const [file, ...others] = files;
      if (!file) return;
      if (others.length === 0) return openOne(file, beside);
      const { timelinesAmong } = await import("../../store/load/timelinesAmong");
      const timelines = await timelinesAmong(files);
      const [first, second] = timelines;
      if (first && !second) return openOne(first, files);
      setAttempt({ phase: "several", files: timelines, all: files });
    },
    [timeline, run, openOne],
  );
  return { attempt, take, reset: () => setAttempt({ phase: "none" }) };
}

async function tryLink(
  timeline: Parameters<typeof openLink>[0],
  link: string,
  progress: Progress,
  isWanted: () => boolean,
): Promise<OpenFailure | null> {
  const sheet = sheetFile(link);
  const failure = await openLink(timeline, sheet ?? link, progress, isWanted);
  if (failure === null) return null;
  if (sheet) return "sheet";
  return failure === "unreadable" ? "not-link" : explain(failure);
}
