import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import type { LanguageCode } from "../../model/language";
import { useTimeline, useTimelineState } from "../base/context";
import { setPreparing } from "./handout";
import type { Sheets } from "./Print";

/** How long after the events the printed view loads, to stay out of the first load; ms. */
const PATIENCE = 2500;

/**
 * Replaces the page on paper. A browser that begins to print does not wait, so the printed view loads
 * beforehand.
 */
export function Printing() {
  const code = useStore(useTimeline().language, (state) => state.code);
  const isReady = useTimelineState(({ status }) => status === "ready");
  const [sheets, setSheets] = useState<Sheets | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      load(code).then(
        (loaded) => isWanted && setSheets(loaded),
        // Without it the page prints as it is on screen.
        () => {},
      );
    }, PATIENCE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [code, isReady]);
  useEffect(
    () =>
      setPreparing(async () => {
        const loaded = await load(code);
        flushSync(() => setSheets(loaded));
      }),
    [code],
  );
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return sheets && <sheets.Print words={sheets.words} isPrinting={isPrinting} />;
}

async function load(code: LanguageCode): Promise<Sheets> {
  const { loadSheets } = await import("./Print");
  return loadSheets(code);
}
