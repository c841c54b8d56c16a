import type { RefObject } from "react";
import type { SuggestWords } from "../../i18n/en/suggest";
import type { Checked, Draft } from "../../model/record/draft";
import type { EventFile } from "../../model/record/eventFile";
import { eventPath } from "../../model/record/eventPath";
import { writeYaml } from "../../model/record/writeYaml";
import { Copy } from "../controls/Copy";
import { download } from "../save/download";

interface Props {
  readonly words: SuggestWords;
  readonly initial: Draft;
  readonly checked: Extract<Checked, { readonly file: EventFile }>;
  /** The id of the event that is corrected; null for a new one. */
  readonly from: string | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The finished file, to copy or download, and where to hand it in. */
export function Finished({ words, initial, checked, from, heading }: Props) {
  const { file, id, path } = checked;
  const text = writeYaml(file);
  const isUnchanged =
    from !== null &&
    text === writeYaml({ ...file, ...(initial as EventFile), changed: file.changed });
  if (isUnchanged)
    return (
      <section className="suggest-outcome">
        <h3 ref={heading} tabIndex={-1}>
          {words.unchanged}
        </h3>
      </section>
    );
  const name = `${id}.yaml`;
  const { steps } = words;
  const old = from === null ? null : `record/${eventPath(from, from)}`;
  const isRenamed = old !== null && old !== `record/${path}`;
  const next = [
    old === null || isRenamed ? steps.add(`record/${path}`) : steps.replace(`record/${path}`),
    ...(isRenamed ? [steps.rename(old)] : []),
    steps.check,
    steps.send,
  ];
  return (
    <section className="suggest-outcome">
      <h3 ref={heading} tabIndex={-1}>
        {words.ready}
      </h3>
      <Copy label={words.file} text={text} rows={12} words={words.copying}>
        <button
          type="button"
          className="button"
          onClick={() => download(new Blob([text], { type: "application/yaml" }), name)}
        >
          {words.download}
        </button>
      </Copy>
      <h3>{words.next}</h3>
      <ol>
        {next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
