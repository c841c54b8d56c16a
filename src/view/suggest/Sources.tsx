import { useMemo } from "react";
import type { Dataset } from "../../model/dataset";
import { parseDate } from "../../model/date";
import { LINK_KINDS } from "../../model/linkKinds";
import type { Path } from "../../model/record/draft";
import { useTimelineState, useWords } from "../base/context";
import { ChoiceField, Fault, TextField } from "./Field";
import { type Form, fieldId, listAt, textAt } from "./form";
import { toEdtf } from "./toEdtf";

const PUBLISHERS = "suggest-publishers";

/** The sources of the event. */
export function Sources({ form }: { readonly form: Form }) {
  const { words, set } = form;
  const original = useTimelineState((state) => state.original);
  const publishers = useMemo(() => (original ? publishersOf(original) : []), [original]);
  return (
    <fieldset id={fieldId(["sources"])} tabIndex={-1}>
      <legend>{words.sources}</legend>
      <small>{words.sourcesHint}</small>
      <datalist id={PUBLISHERS}>
        {publishers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {listAt(form, ["sources"]).map((_, i) => (
        <fieldset key={i}>
          <legend>{words.source(i + 1)}</legend>
          <SourceFields form={form} path={["sources", i]} />
          <Remove form={form} path={["sources", i]} name={words.source(i + 1)} />
        </fieldset>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => set(["sources"], [...listAt(form, ["sources"]), {}])}
      >
        {words.addSource}
      </button>
      <Fault form={form} path={["sources"]} />
    </fieldset>
  );
}

/** What is said of a source. */
export function SourceFields({ form, path }: { readonly form: Form; readonly path: Path }) {
  const { words } = form;
  const { formats } = useWords();
  const at = (key: string) => [...path, key];
  const date = parseDate(toEdtf(textAt(form, at("date"))));
  return (
    <>
      <TextField form={form} path={at("title")} label={words.title} />
      <TextField form={form} path={at("publisher")} label={words.publisher} list={PUBLISHERS} />
      <TextField form={form} path={at("url")} label={words.url} />
      <div className="suggest-row">
        <TextField form={form} path={at("date")} label={words.sourceDate}>
          {date && <small>{formats.date(date)}</small>}
        </TextField>
        <TextField form={form} path={at("lang")} label={words.lang} />
      </div>
      <ChoiceField
        form={form}
        path={at("kind")}
        label={words.kind}
        none={words.choose}
        options={[
          ["primary", words.kinds.primary],
          ["secondary", words.kinds.secondary],
        ]}
      />
    </>
  );
}

/** The links of the event to others. */
export function Links({ form }: { readonly form: Form }) {
  const { words, data, set } = form;
  const titleOf = (id: string) => data.dataset.events[data.indexOf(id) ?? -1]?.title;
  return (
    <fieldset>
      <legend>{words.links}</legend>
      <small>{words.linksHint}</small>
      {listAt(form, ["links"]).map((_, i) => (
        <fieldset key={i}>
          <legend>{words.link(i + 1)}</legend>
          <ChoiceField
            form={form}
            path={["links", i, "as"]}
            label={words.as}
            none={words.choose}
            options={LINK_KINDS.map((kind) => [kind, words.kindsOfLink[kind]])}
          />
          <TextField form={form} path={["links", i, "to"]} label={words.to} hint={words.toHint}>
            <small role="status">{titleOf(textAt(form, ["links", i, "to"]).trim())}</small>
          </TextField>
          <Remove form={form} path={["links", i]} name={words.link(i + 1)} />
        </fieldset>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => set(["links"], [...listAt(form, ["links"]), {}])}
      >
        {words.addLink}
      </button>
    </fieldset>
  );
}

interface RemoveProps {
  readonly form: Form;
  readonly path: readonly [string, number];
  readonly name: string;
}

function Remove({ form, path: [list, i], name }: RemoveProps) {
  const rest = listAt(form, [list]).toSpliced(i, 1);
  return (
    <button
      type="button"
      className="button"
      onClick={() => form.set([list], rest.length > 0 ? rest : undefined)}
    >
      {form.words.remove(name)}
    </button>
  );
}

/** Every publisher that the record cites. */
function publishersOf({ events }: Dataset): string[] {
  const names = events.flatMap(({ sources = [] }) =>
    sources.flatMap(({ publisher = [] }) => publisher),
  );
  return [...new Set(names)].sort();
}
