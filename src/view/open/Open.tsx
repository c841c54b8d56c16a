import { useEffect, useRef } from "react";
import { failureWords } from "../../i18n/failureWords";
import { openWords } from "../../i18n/openWords";
import { receiptWords } from "../../i18n/receiptWords";
import { EMPTY_ADDRESS, writeAddress } from "../../store/url/url";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import type { Incoming } from "../base/dialogs";
import { awaitFocus, focusPlace } from "../base/places";
import { useLazyWords } from "../base/useLazyWords";
import { Dialog } from "../controls/Dialog";
import { Drafts } from "../draft/Drafts";
import { Choose } from "./Choose";
import { type Attempt, useOpening } from "./useOpening";
import "./open.css";

interface Props {
  readonly onClose: () => void;
  /** What was dropped or pasted on the page. */
  readonly incoming: Incoming | null;
}

/** Opens data of the reader's own: a file, a pasted table, or a link. */
export function Open({ onClose, incoming }: Props) {
  const { openData } = useWords();
  return (
    <Dialog title={openData} onClose={onClose}>
      {(close) => <Ways incoming={incoming} close={close} />}
    </Dialog>
  );
}

interface WaysProps {
  readonly incoming: Incoming | null;
  /** Closes the dialog, which returns the focus. */
  readonly close: () => void;
}

/** The ways to open data, how far opening is, or why it failed. */
function Ways({ incoming, close }: WaysProps) {
  const { store } = useTimeline();
  const words = useLazyWords(openWords);
  const { attempt, take, reset } = useOpening(() => {
    close();
    // What had the focus may be of the data that were there before.
    if (store.getState().receipt) awaitFocus("receipt");
    else focusPlace("main");
  });
  const pasted = words?.pasted;
  useEffect(() => {
    if (incoming && pasted !== undefined) take(incoming, pasted);
  }, [incoming, take, pasted]);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus is gone with the last phase.
    if (document.activeElement === document.body) part.current?.focus();
  }, [attempt.phase]);
  if (!words) return null;
  return (
    <div ref={part} tabIndex={-1} className="open-part">
      {attempt.phase === "reading" && (
        <div role="status">
          <p dir="auto">{words.reading(attempt.name)}</p>
          <progress
            className="open-progress"
            value={attempt.share ?? undefined}
            max={1}
            aria-label={attempt.name}
          />
        </div>
      )}
      {attempt.phase === "several" && (
        <>
          <p>{words.several}</p>
          <ul className="open-files">
            {attempt.files.map((file) => (
              <li key={file.name}>
                <button
                  type="button"
                  className="button"
                  onClick={() => take({ files: [file], beside: attempt.all }, words.pasted)}
                >
                  {file.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {attempt.phase === "failed" && <Failed attempt={attempt} onAnother={reset} />}
      {attempt.phase === "none" && (
        <>
          <Choose words={words} onTake={(next) => take(next, words.pasted)} />
          <Drafts onClose={close} />
        </>
      )}
    </div>
  );
}

interface FailedProps {
  readonly attempt: Extract<Attempt, { phase: "failed" }>;
  readonly onAnother: () => void;
}

/** Why it could not be opened, in one sentence, and the ways on. */
function Failed({ attempt, onAnother }: FailedProps) {
  const { tryAgain } = useWords();
  const words = useLazyWords(openWords);
  const reasons = useLazyWords(receiptWords);
  const failures = useLazyWords(failureWords);
  const { store } = useTimeline();
  const isShown = useTimelineState(
    ({ status, source }) => status === "ready" && source.kind === "record",
  );
  if (!words || !reasons || !failures) return null;
  const { reason, name, retry } = attempt;
  const sentence = () => {
    if (typeof reason === "object")
      return failures.reasons[reason.reason](reason.host, reason.status);
    if (reason === "too-long") return words.tooLong;
    if (reason === "not-read") return words.notText;
    if (reason === "not-link") return words.notLink;
    return reason === "sheet" ? words.sheet : reasons.unreadable[reason];
  };
  const { lang } = store.getState();
  return (
    <div role="alert">
      <p dir="auto">{words.unread(name, sentence())}</p>
      <div className="open-ways">
        {!isShown && <a href={`./${writeAddress({ ...EMPTY_ADDRESS, lang })}`}>{words.ours}</a>}
        <button type="button" className="button" onClick={retry}>
          {tryAgain}
        </button>
        <button type="button" className="button is-main" onClick={onAnother}>
          {words.another}
        </button>
      </div>
    </div>
  );
}
