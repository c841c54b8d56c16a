import type { StoreApi } from "zustand/vanilla";
import type { ReadonlyStore } from "./state";

/** Changes a part of a state. Only for the functions of this folder, which are the one door to the state. */
export function update<T extends object>(store: ReadonlyStore<T>, change: Partial<T>): void {
  (store as StoreApi<T>).setState(change);
}
