import type { Problem } from "../model/problem";

/** Turns a file of one format into what `readHead` and `EventReader` read: a dataset as JSON. */
export interface Reader {
  readonly name: string;
  /** Whether a file may have the format: by its first 1024 bytes as text, and by its media type, which may be "". */
  readonly recognises: (head: string, type: string) => boolean;
  /**
   * Reads what is good in a file, which is given in pieces; what is not goes to `problems`. Never throws.
   * `progress` is called with a share, 0 … 1.
   */
  readonly read: (
    bytes: Uint8Array[],
    problems: Problem[],
    progress: (share: number) => void,
  ) => Promise<unknown>;
}
