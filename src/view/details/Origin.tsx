import { describeOrigin } from "../../i18n/describeOrigin";
import { originWords } from "../../i18n/originWords";
import type { Origin as EventOrigin } from "../../model/schema";
import { useLazyWords } from "../base/useLazyWords";

/** The dataset that an event was taken from, and what was changed in it since. */
export function Origin({ origin }: { origin: EventOrigin }) {
  const words = useLazyWords(originWords);
  return words && <p dir="auto">{describeOrigin(origin, words)}</p>;
}
