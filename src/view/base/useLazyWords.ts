import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { LazyWords } from "../../i18n/language";
import { useTimeline } from "./context";

/** Words that load with the part that says them; null until they have come, the last ones while others come. */
export function useLazyWords<T>(source: LazyWords<T>): T | null {
  const code = useStore(useTimeline().language, ({ code }) => code);
  const [words, setWords] = useState<T | null>(null);
  useEffect(() => {
    let isWanted = true;
    source(code).then(
      ({ words }) => isWanted && setWords(() => words),
      // A part without its words says nothing; all else works.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [source, code]);
  return words;
}
