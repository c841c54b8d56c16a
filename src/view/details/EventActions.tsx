import { useState } from "react";
import type { TimelineEvent } from "../../model/dataset";
import { hasSite, isRecord } from "../../store/source";
import { shareLink } from "../../store/url/shareLink";
import { EMPTY_ADDRESS, toAddress } from "../../store/url/url";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import type { DialogName } from "../base/dialogs";
import { lazyPart } from "../base/lazyPart";

const Mark = lazyPart(() => import("../collect/Mark").then(({ Mark }) => Mark));

interface Props {
  readonly event: TimelineEvent;
  readonly onDialog: (dialog: DialogName) => void;
}

/** Buttons to collect an event, to cite it, to copy its link, to correct it, and to suggest another. */
export function EventActions({ event, onDialog }: Props) {
  const { store } = useTimeline();
  const { details, suggest } = useWords();
  const canCollect = useTimelineState(hasSite);
  const canCorrect = useTimelineState(isRecord);
  const [isCopied, setCopied] = useState(false);
  const linkOf = () => {
    const state = store.getState();
    const { data, lang } = toAddress(state);
    const own = { ...EMPTY_ADDRESS, data, lang, event: event.id };
    return shareLink(own, window.location.href, state.source);
  };
  const copy = async () => {
    const link = linkOf();
    try {
      if (link === null) return onDialog("share");
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // If the browser refuses, the dialog shows the link to copy by hand.
      onDialog("share");
    }
  };
  return (
    <div className="details-actions">
      {canCollect && <Mark event={event} />}
      <button type="button" className="button" onClick={() => onDialog("cite")}>
        {details.cite}
      </button>
      <button type="button" className="button" onClick={copy}>
        {details.copyLink}
      </button>
      {canCorrect && (
        <>
          <button type="button" className="button" onClick={() => onDialog("correct")}>
            {details.correct}
          </button>
          <button type="button" className="button" onClick={() => onDialog("suggest")}>
            {suggest}
          </button>
        </>
      )}
      <span role="status">{isCopied && details.linkCopied}</span>
    </div>
  );
}
