import { currentOf } from "../../model/collection";
import { Icon } from "../controls/Icon";
import { useCollections } from "./useCollections";
import "./foundMark.css";

/** Shows whether a suggested event is collected; the suggestion takes the press on it. */
export function FoundMark({ event }: { event: string }) {
  const isIn = useCollections(
    ({ collections }) => currentOf(collections)?.events.includes(event) ?? false,
  );
  return (
    <span className={isIn ? "found-mark is-in" : "found-mark"} aria-hidden="true">
      <Icon name="collect" />
    </span>
  );
}
