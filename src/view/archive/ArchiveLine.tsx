import { archiveWords } from "../../i18n/archiveWords";
import { useTimelineState, useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import "./archiveLine.css";

/** Says what of an archive the picture shows: how many events, whether singly, and what is still coming. */
export function ArchiveLine() {
  const archive = useTimelineState((state) => state.archive);
  const query = useTimelineState((state) => state.filter.query);
  const isList = useTimelineState((state) => state.view === "list");
  const read = useTimelineState((state) => state.data?.dataset.events.length ?? 0);
  const { formats } = useWords();
  const words = useLazyWords(archiveWords);
  if (!archive || !words) return null;
  const { isReading, isCoarse, inView, isCrowded } = archive;
  const parts = [
    words.inView(inView, formats.number(inView)),
    isCrowded && !isList && inView > 0 && words.crowded,
    // A list that comes by pages searches each, and says how far it is.
    query !== "" && !(isCrowded && isList) && words.searched(read, formats.number(read)),
    isCoarse ? words.coarse : isReading && words.reading,
  ];
  return (
    <p className="archive-line" role="status" aria-label={words.label}>
      {parts.filter(Boolean).join(" ")}
    </p>
  );
}
