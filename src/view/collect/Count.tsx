import { currentOf } from "../../model/collection";
import { useWords } from "../base/context";
import { useCollections } from "./useCollections";

/** How many events the current collection has. */
export function Count() {
  const { formats } = useWords();
  const n = useCollections(({ collections }) => currentOf(collections)?.events.length ?? 0);
  return n > 0 && <b>{formats.number(n)}</b>;
}
