/** Sets of small numbers, one set per event: bit `i % 32` of word `event * words + (i >> 5)`. */
export interface BitSets {
  readonly words: number;
  readonly bits: Uint32Array;
}
