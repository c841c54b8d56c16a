import { useId } from "react";
import { toEvent } from "../../model/draft/dataset";
import { setAbout, togglePin } from "../../model/draft/edits";
import { LANE_KINDS } from "../../model/laneKinds";
import { LANGUAGES } from "../../model/language";
import { Option } from "../controls/Option";
import { useDraft, useEditor } from "./context";
import { TextField } from "./TextField";
import "./field.css";

const TEXTS = [
  ["title", "title", 200],
  ["subtitle", "description", 2000],
  ["credit", "credit", 300],
  ["licence", "license", 200],
] as const;

/** What the timeline is called, in which language it is, what its lanes stand for and which events are always named. */
export function Look() {
  const { words } = useEditor();
  return (
    <>
      <h2>{words.tabs.look}</h2>
      {TEXTS.map(([name, key, most]) => (
        <Text key={key} label={words[name]} about={key} most={most} />
      ))}
      <Language />
      <Lanes />
      <Pins />
    </>
  );
}

interface TextProps {
  readonly label: string;
  readonly about: (typeof TEXTS)[number][1];
  readonly most: number;
}

function Text({ label, about, most }: TextProps) {
  const { editing } = useEditor();
  const text = useDraft((draft) => draft.about[about] ?? "");
  const put = (next: string) => editing.edit(setAbout(about, next || undefined));
  return <TextField {...{ label, text, most }} onPut={put} />;
}

function Language() {
  const { editing, words } = useEditor();
  const lang = useDraft(({ about }) => about.lang ?? "");
  const isOther = lang !== "" && !LANGUAGES.some(({ code }) => code === lang);
  return (
    <div className="field">
      <label>
        {words.language}{" "}
        <select
          className="button"
          value={lang}
          onChange={({ target }) => editing.edit(setAbout("lang", target.value || undefined))}
        >
          <option value="">–</option>
          {LANGUAGES.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
          {isOther && <option value={lang}>{lang}</option>}
        </select>
      </label>
    </div>
  );
}

function Lanes() {
  const { editing, words } = useEditor();
  const hasEffects = useDraft(({ events }) => events.some(({ effects }) => effects));
  const usual = hasEffects ? "relations" : "groups";
  const lanes = useDraft(({ about }) => about.lanes ?? usual);
  const hasActors = useDraft(({ actors }) => actors.length > 0);
  const hasTopics = useDraft(({ topics }) => topics.length > 0);
  const group = useId();
  const hasGroups = useDraft(({ events }) => events.some((event) => event.group));
  const has = {
    relations: hasEffects,
    countries: hasActors,
    topics: hasTopics,
    // Without effects, the lanes of relations are those of groups.
    groups: hasGroups || !hasEffects,
  };
  const kinds = LANE_KINDS.filter((kind) => has[kind] || kind === lanes);
  return (
    <fieldset className="editor-choices">
      <legend>{words.lanes}</legend>
      {kinds.map((kind) => (
        <Option
          key={kind}
          name={words.laneKinds[kind]}
          group={group}
          isChosen={kind === lanes}
          onToggle={() => editing.edit(setAbout("lanes", kind === usual ? undefined : kind))}
        />
      ))}
    </fieldset>
  );
}

/** How many events can be chosen from at once; of more, those pinned and the first. */
const MOST_LISTED = 200;

function Pins() {
  const { editing, words } = useEditor();
  const events = useDraft((draft) => draft.events);
  const pinned = useDraft(({ about }) => about.pinned ?? NONE);
  const shown = events.filter((event) => toEvent(event) !== null);
  const isPinned = ({ id }: { readonly id: string }) => pinned.includes(id);
  const listed = [...shown.filter(isPinned), ...shown.filter((event) => !isPinned(event))];
  const order = shown.length > MOST_LISTED ? listed.slice(0, MOST_LISTED) : shown;
  if (shown.length === 0) return null;
  return (
    <fieldset className="editor-choices is-long">
      <legend>{words.pinned}</legend>
      <p>{words.pinHint}</p>
      {order.map((event) => (
        <Option
          key={event.id}
          name={event.title}
          isChosen={isPinned(event)}
          onToggle={() => editing.edit(togglePin(event.id))}
        />
      ))}
    </fieldset>
  );
}

const NONE: readonly string[] = [];
