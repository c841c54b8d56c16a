import { type FormEvent, useEffect, useRef, useState } from "react";
import { describeFault } from "../../i18n/describeFault";
import type { ProblemWords } from "../../i18n/en/problems";
import type { SuggestWords } from "../../i18n/en/suggest";
import { type LanguageCode, ORIGINAL } from "../../model/language";
import { type Checked, checkDraft, type Draft, withPart } from "../../model/record/draft";
import type { Fault } from "../../model/record/rules";
import { useTimelineState } from "../base/context";
import { Accounts } from "./Accounts";
import { Coding } from "./Coding";
import { Faults } from "./Faults";
import { Finished } from "./Finished";
import { type Form, fieldId } from "./form";
import { Parties } from "./Parties";
import { Links, Sources } from "./Sources";
import { toEdtf } from "./toEdtf";
import { What } from "./What";

interface Props {
  readonly words: SuggestWords;
  readonly problems: ProblemWords;
  /** The id of the event that is corrected; null for a new one. */
  readonly id: string | null;
  readonly initial: Draft;
}

/** What was typed, by the event; so that a form that is closed by accident comes back as it was. */
const drafts = new Map<string | null, Draft>();

/** The form that makes the file of an event. Once it was checked, it is checked again after each change. */
export function EventForm({ words, problems, id, initial }: Props) {
  const data = useTimelineState((state) => state.data);
  const record = useTimelineState((state) => state.original);
  const [draft, setDraft] = useState(() => drafts.get(id) ?? initial);
  const [times, setTimes] = useState(0);
  const [code, setCode] = useState<LanguageCode>(ORIGINAL);
  const outcome = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (times > 0) outcome.current?.focus();
  }, [times]);
  if (!data || !record) return null;
  const today = new Date().toISOString().slice(0, 10);
  const checked: Checked | null =
    times > 0 ? checkDraft(draft, { record, id, readDate: toEdtf, today }) : null;
  const faults = checked && "faults" in checked ? checked.faults : [];
  const titleOf = (event: string) => data.dataset.events[data.indexOf(event) ?? -1]?.title ?? event;
  const say = ({ message }: Fault) => describeFault(words, problems, message, titleOf);
  const change = (next: Draft) => {
    drafts.set(id, next);
    setDraft(next);
  };
  const form: Form = {
    ...{ draft, words, data },
    set: (path, part) => change(withPart(draft, path, part)),
    faultAt: (path) => {
      const fault = faults.find((other) => fieldId(other.path) === fieldId(path));
      return fault && say(fault);
    },
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    setTimes(times + 1);
  };
  const startOver = () => {
    drafts.delete(id);
    setDraft(initial);
    setTimes(0);
  };
  return (
    <form className="suggest" noValidate onSubmit={check}>
      <p>{words.intro}</p>
      <What form={form} code={code} onLanguage={setCode} />
      <Coding form={form} />
      <Parties form={form} />
      <Sources form={form} />
      <Accounts form={form} code={code} />
      <Links form={form} />
      <div className="suggest-actions">
        <button type="submit" className="button is-main">
          {words.make}
        </button>
        <button type="button" className="button" onClick={startOver}>
          {words.startOver}
        </button>
      </div>
      {faults.length > 0 && <Faults heading={outcome} {...{ faults, words, say }} />}
      {checked && "file" in checked && (
        <Finished heading={outcome} {...{ words, initial, checked }} from={id} />
      )}
    </form>
  );
}
