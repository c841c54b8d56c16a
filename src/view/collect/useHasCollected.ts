import { useSyncExternalStore } from "react";
import { hasCollected, onCollected } from "../../store/collected";

/** Whether anything was ever collected on this device. */
export function useHasCollected(): boolean {
  return useSyncExternalStore(onCollected, hasCollected);
}
