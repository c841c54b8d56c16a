import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { LazyWords } from "../../i18n/language";
import { useTimeline } from "./context";

/** The words of a lazy part; null until they have loaded. The previous ones stay while another language loads. */
export function useLazyWords<T>(source: LazyWords<T>): T | null {
  const code = useStore(useTimeline().language, ({ code }) => code);
  const [words, setWords] = useState<T | null>(null);
  useEffect(() => {
    let isWanted = true;
    source(code).then(
      ({ words }) => isWanted && setWords(() => words),
      // Without its words the part stays empty; the rest of the page works.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [source, code]);
  return words;
}
