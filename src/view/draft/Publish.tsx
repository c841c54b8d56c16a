import { useState } from "react";
import { toDataset } from "../../model/draft/dataset";
import { EMPTY_ADDRESS } from "../../store/url/url";
import { useTimelineState } from "../base/context";
import { lazyPart } from "../base/lazyPart";
import { addOpening } from "../open/openings";
import { fileName } from "../save/fileName";
import { useEditor } from "./context";
import { leaveDraft } from "./entry";
import { saveJson } from "./saveJson";
import { Teaching } from "./Teaching";

const Share = lazyPart(() => import("../share/Share").then(({ Share }) => Share));

/** The ways to give the timeline to others: a link, a frame, a web page, a picture, a file to host. */
export function Publish() {
  const { editing, words, page } = useEditor();
  const isEmpty = useTimelineState((state) => state.data?.dataset.events.length === 0);
  const [tab, setTab] = useState<"link" | "save" | null>(null);
  const [said, setSaid] = useState("");
  const read = async () => {
    const draft = editing.store.getState().history.present;
    await editing.settled();
    const dataset = toDataset(draft);
    const name = fileName(draft.about.title || words.untitled, EMPTY_ADDRESS, ".json");
    leaveDraft();
    const source = { kind: "file", name } as const;
    await addOpening(page, { dataset, problems: [], source, receipt: null });
  };
  return (
    <>
      <h2>{words.tabs.publish}</h2>
      <p>{words.publishHint}</p>
      {isEmpty ? (
        <p>{words.noPicture}</p>
      ) : (
        <div className="editor-actions">
          <button type="button" className="button is-main" onClick={() => setTab("link")}>
            {words.link}
          </button>
          <button type="button" className="button" onClick={() => setTab("save")}>
            {words.page}
          </button>
          <button type="button" className="button" onClick={read}>
            {words.read}
          </button>
        </div>
      )}
      <p>{words.jsonHint}</p>
      <div className="editor-actions">
        <button
          type="button"
          className="button"
          onClick={() => setSaid(words.savedAs(saveJson(editing, words.untitled)))}
        >
          {words.json}
        </button>
      </div>
      <p role="status">{said}</p>
      <Teaching />
      {tab && <Share first={tab} onClose={() => setTab(null)} />}
    </>
  );
}
