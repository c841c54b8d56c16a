import { useEffect, useState } from "react";
import type { Source } from "../../store/state";
import { useTimelineState } from "../base/context";

/** More events are never tried: their link would be too long. */
const MOST_EVENTS = 5000;

/** Where others get the data from, "too-long" if they do not fit into a link. */
export type SharedSource = Source | "too-long";

/** The data of a file are put into the link; null until that is done. */
export function useSharedSource(): SharedSource | null {
  const source = useTimelineState((state) => state.source);
  const original = useTimelineState((state) => state.original);
  const [made, setMade] = useState<SharedSource | null>(null);
  useEffect(() => {
    if (source.kind !== "file" || !original) return;
    if (original.events.length > MOST_EVENTS) return setMade("too-long");
    let isStale = false;
    import("../../formats/fragment/writeFragment").then(({ writeFragment }) => {
      if (!isStale) setMade({ kind: "link", fragment: writeFragment(original) });
    });
    return () => {
      isStale = true;
    };
  }, [source, original]);
  return source.kind === "file" ? made : source;
}
