import { useEffect } from "react";
import { useStore } from "zustand";
import { hasSite, isRecord } from "../../store/source";
import { updates } from "../../store/updates";
import { reload } from "../base/addressBar";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { filesOfRecord } from "./filesOfRecord";
import { workers } from "./listenForUpdates";

/** Makes the page work offline from the next visit on, and says when a new version is ready. */
export function Update() {
  const { store, language } = useTimeline();
  const { fault, update } = useWords();
  const isReady = useTimelineState(({ status }) => status === "ready");
  const apply = useStore(updates, (state) => state.apply);
  useEffect(() => {
    if (!isReady || !import.meta.env.PROD || !hasSite(store.getState()) || !workers()) return;
    // If it fails to load or is refused, the page works as before.
    const register = () =>
      import("./worker")
        .then(({ registerWorker }) => {
          const isOurs = isRecord(store.getState());
          const files = isOurs ? filesOfRecord(language.getState().code) : [];
          return registerWorker(() => reload(store), files);
        })
        .catch(() => {});
    return whenIdle(register);
  }, [store, language, isReady]);
  if (!apply) return null;
  return (
    <div className="notice" role="status">
      <span>{update.ready}</span>
      <button type="button" className="button" onClick={apply}>
        {fault.reload}
      </button>
    </div>
  );
}

/** Runs something once the page is idle. Returns a function that cancels it. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(run, 2000);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(run);
  return () => cancelIdleCallback(idle);
}
