import { useEffect, useState } from "react";
import type { ProblemWords } from "../../i18n/en/problems";
import type { SuggestWords } from "../../i18n/en/suggest";
import { problemWords } from "../../i18n/problemWords";
import { suggestWords } from "../../i18n/suggestWords";
import type { TimelineEvent } from "../../model/dataset";
import type { Draft } from "../../model/record/draft";
import { toEventFile } from "../../model/record/fromEvent";
import { useTimelineState, useWords } from "../base/context";
import { Pending } from "../base/pending";
import { useLazyWords } from "../base/useLazyWords";
import { WhenComplete } from "../base/WhenComplete";
import { Dialog } from "../controls/Dialog";
import { loadLanguages } from "../save/whole";
import { EventForm } from "./EventForm";
import "./suggest.css";

interface Props {
  readonly onClose: () => void;
}

/** Suggests another event for our record. */
export function SuggestEvent({ onClose }: Props) {
  return <Suggest onClose={onClose} id={null} />;
}

/** Suggests a correction of the open event. */
export function SuggestCorrection({ onClose }: Props) {
  const id = useTimelineState(({ data, selected }) =>
    selected === null ? null : (data?.dataset.events[selected]?.id ?? null),
  );
  return <Suggest onClose={onClose} id={id} />;
}

function Suggest({ onClose, id }: Props & { readonly id: string | null }) {
  const { suggest, details } = useWords();
  const words = useLazyWords(suggestWords);
  const problems = useLazyWords(problemWords);
  const title = useTimelineState(({ data }) =>
    id === null ? undefined : data?.dataset.events[data.indexOf(id) ?? -1]?.title,
  );
  return (
    <Dialog title={id === null ? suggest : details.correct} onClose={onClose}>
      {words && problems && (
        <WhenComplete>
          {title && (
            <p>
              <strong dir="auto">{title}</strong>
            </p>
          )}
          {id === null ? (
            <EventForm {...{ words, problems }} id={null} initial={EMPTY} />
          ) : (
            <Correction {...{ words, problems, id }} />
          )}
        </WhenComplete>
      )}
    </Dialog>
  );
}

const EMPTY: Draft = { sources: [{}] };

interface CorrectionProps {
  readonly words: SuggestWords;
  readonly problems: ProblemWords;
  readonly id: string;
}

/** The form, filled in with the event as it is, once its texts in all languages have loaded. */
function Correction({ words, problems, id }: CorrectionProps) {
  const { tryAgain } = useWords();
  const event = useTimelineState(({ original }) =>
    original?.events.find((other) => other.id === id),
  );
  const [initial, setInitial] = useState<Draft | "loading" | "failed">("loading");
  useEffect(() => {
    if (initial !== "loading" || !event) return;
    let isWanted = true;
    fileOf(event).then(
      (file) => isWanted && setInitial(file),
      () => isWanted && setInitial("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [initial, event]);
  if (initial === "loading") return <Pending />;
  if (initial === "failed")
    return (
      <div className="notice" role="alert">
        <span>{words.failed}</span>
        <button type="button" className="button" onClick={() => setInitial("loading")}>
          {tryAgain}
        </button>
      </div>
    );
  return <EventForm {...{ words, problems, id, initial }} />;
}

/** The file of an event, with its texts in all languages. Throws if they cannot be loaded. */
async function fileOf(event: TimelineEvent): Promise<Draft> {
  const languages: Record<string, { readonly events?: readonly unknown[] }> = await loadLanguages([
    event,
  ]);
  const texts = Object.entries(languages).map(([code, { events }]) => [code, events?.[0]]);
  return { ...toEventFile(event, Object.fromEntries(texts)) };
}
