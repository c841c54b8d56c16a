import type { Change } from "../../model/collection";

/** A change that was made, in words, and the way back. */
export interface Done {
  readonly what: string;
  readonly undo?: Change;
}
