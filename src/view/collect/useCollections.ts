import { useStore } from "zustand";
import { type CollectionsState, collectionsOf } from "../../store/collections";
import { useTimeline } from "../base/context";

/** A part of the collections of the dataset that is shown. */
export function useCollections<T>(selector: (state: CollectionsState) => T): T {
  return useStore(collectionsOf(useTimeline().store), selector);
}
