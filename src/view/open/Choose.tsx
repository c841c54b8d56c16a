import { type ClipboardEvent, useRef, useState } from "react";
import type { OpenWords } from "../../i18n/en/open";
import { fileOpen } from "../base/addressBar";
import { useTimelineState } from "../base/context";
import type { Incoming } from "../base/dialogs";

interface Props {
  readonly words: OpenWords;
  readonly onTake: (incoming: Incoming) => void;
}

/** The ways to name the data: choose a file, or paste it, a table or a link. */
export function Choose({ words, onTake }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const isFileShown = useTimelineState((state) => state.source.kind === "file");
  const closed = isFileShown ? null : fileOpen();
  const onPaste = ({ clipboardData }: ClipboardEvent) => {
    if (clipboardData.files.length > 0) onTake({ files: [...clipboardData.files] });
  };
  return (
    <>
      {closed !== null && <p dir="auto">{words.closed(closed)}</p>}
      <p>{words.formats}</p>
      <button
        type="button"
        className="button is-main open-choose"
        onClick={() => input.current?.click()}
      >
        {words.choose}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.choose}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same file can be chosen again.
          target.value = "";
          if (files.length > 0) onTake({ files });
        }}
      />
      <p>{words.private}</p>
      <p className="open-drop-hint">{words.dropHint}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") onTake({ text });
        }}
      >
        <label>
          {words.paste}
          <textarea
            rows={4}
            value={text}
            spellCheck={false}
            onChange={({ target }) => setText(target.value)}
            onPaste={onPaste}
          />
        </label>
        <div className="dialog-row">
          <button type="submit" className="button" disabled={text.trim() === ""}>
            {words.open}
          </button>
        </div>
      </form>
    </>
  );
}
