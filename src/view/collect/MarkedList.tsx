import { List } from "../list/List";
import { Mark } from "./Mark";

/** The list of events, each of which can be collected. */
export function MarkedList() {
  return <List Mark={Mark} />;
}
