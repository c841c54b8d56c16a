import { useRef, useState } from "react";
import { openWords } from "../../i18n/openWords";
import { receiptWords } from "../../i18n/receiptWords";
import { mergeDataset } from "../../model/draft/edits";
import type { Receipt } from "../../model/receipt";
import type { Unread } from "../../store/load/readBytes";
import { readFile } from "../../store/load/readFile";
import { useLazyWords } from "../base/useLazyWords";
import { Dialog } from "../controls/Dialog";
import { Notes } from "../open/Notes";
import { sayNotes } from "../open/receiptNotes";
import { useEditor } from "./context";
import { useDrop } from "./useDrop";
import "../open/receipt.css";
import "./field.css";
import "./grid.css";

interface Props {
  /** Called with the first event that was added. */
  readonly onAdded: (id: string) => void;
}

/** What came of merging a file. */
interface Merged {
  readonly added: number;
  /** Events that the draft had already. */
  readonly known: number;
  readonly receipt: Receipt;
}

/** Adds the events of a file in any format that the page opens, and says what came of it. */
export function Merge({ onAdded }: Props) {
  const { editing, words } = useEditor();
  const reasons = useLazyWords(receiptWords);
  const sentences = useLazyWords(openWords);
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [merged, setMerged] = useState<Merged | null>(null);
  const fail = (text: string) => {
    setMerged(null);
    setFault(text);
  };
  const faultOf = (name: string, reason: Unread) => {
    if (!reasons || !sentences) return name;
    const why = reason === "too-long" ? sentences.tooLong : reasons.unreadable[reason];
    return sentences.unread(name, why);
  };
  const merge = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await readFile(bytes, { name: file.name }, () => {});
    if (!read.dataset) return fail(faultOf(file.name, read.reason));
    setFault(null);
    const before = editing.store.getState().history.present.events;
    editing.edit(mergeDataset(read.dataset));
    const { events } = editing.store.getState().history.present;
    const added = events.length - before.length;
    const known = read.dataset.events.length - added;
    setMerged({ added, known, receipt: read.receipt });
    const first = events[before.length];
    if (first) onAdded(first.id);
  };
  const take = (file: File) =>
    merge(file).catch(() => fail(sentences?.unread(file.name, sentences.notText) ?? file.name));
  useDrop(take);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {words.merge}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.merge}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) take(file);
          // So that the same file can be chosen again.
          target.value = "";
        }}
      />
      {fault !== null && (
        <p role="alert" className="field-fault">
          {fault}
        </p>
      )}
      <div role="status" className="grid-merged">
        {merged && <Outcome merged={merged} />}
      </div>
    </>
  );
}

/** How many events were added, and what of the file was not taken. */
function Outcome({ merged: { added, known, receipt } }: { readonly merged: Merged }) {
  const { words } = useEditor();
  const sentences = useLazyWords(openWords);
  const said = useLazyWords(receiptWords);
  const [isOpen, setOpen] = useState(false);
  const parts = [
    words.merged(added),
    known > 0 && words.known(known),
    receipt.refused > 0 && words.refused(receipt.refused),
  ];
  return (
    <>
      {parts.filter(Boolean).join(" · ")}
      {receipt.notes.length > 0 && sentences && said && (
        <>
          {" "}
          <button type="button" className="link" onClick={() => setOpen(true)}>
            {sentences.details}
          </button>
          {isOpen && (
            <Dialog title={sentences.receipt} onClose={() => setOpen(false)}>
              <Notes
                notes={sayNotes(receipt.notes, sentences, said, receipt.columns)}
                words={sentences}
              />
            </Dialog>
          )}
        </>
      )}
    </>
  );
}
