import type { Px } from "../scale";

/** A box of a figure; px from its upper left corner. */
export interface Box {
  readonly x: Px;
  readonly y: Px;
  readonly width: Px;
  readonly height: Px;
}
