import type { OpenOptions } from "../../formats/open";
import { allOf, type Filtered, type Prepared, prepare } from "../data";
import { post } from "./post";
import { type FileRead, readBytes } from "./readBytes";

/** What the worker is asked. */
export interface Question {
  readonly bytes: Uint8Array;
  readonly options: Omit<OpenOptions, "progress">;
}

/**
 * What it answers: how far it is, then long lists piece by piece, what is made of all of it, and the rest, in which
 * those lists are empty. Each is a task of its own for the page.
 */
export type Answer =
  | { readonly share: number }
  | { readonly list: "events" | "notes"; readonly items: readonly unknown[] }
  | { readonly prepared: Prepared; readonly all: Filtered }
  | { readonly read: FileRead };

/** How many items the page takes over at once without a noticeable pause. */
const PIECE = 500;

const answer = (message: Answer, moved: unknown = null) => post(message, moved);

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  answer({ share: 0 });
  const read = await readBytes(data.bytes, data.options, (share) => answer({ share }));
  if (!read.dataset) return answer({ read });
  const prepared = prepare(read.dataset, Date.now());
  sendList("events", read.dataset.events);
  sendList("notes", read.receipt.notes);
  const made = { prepared, all: allOf(prepared) };
  answer(made, made);
  answer({
    read: {
      ...read,
      dataset: { ...read.dataset, events: [] },
      receipt: { ...read.receipt, notes: [] },
    },
  });
};

function sendList(list: "events" | "notes", items: readonly unknown[]): void {
  for (let i = 0; i < items.length; i += PIECE) answer({ list, items: items.slice(i, i + PIECE) });
}
