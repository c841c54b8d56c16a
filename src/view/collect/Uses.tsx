import type { CollectionsWords } from "../../i18n/en/collections";
import { teachWords } from "../../i18n/teachWords";
import type { Collection } from "../../model/collection";
import { toJson } from "../../model/export/json";
import { NO_FILTER } from "../../model/filter";
import { setDomain, setFilter } from "../../store/store";
import { MOST_ONLY } from "../../store/url/paramValues";
import { EMPTY_ADDRESS } from "../../store/url/url";
import { flyTo } from "../base/animate";
import { useTimeline, useWords } from "../base/context";
import type { DialogName } from "../base/dialogs";
import { useLazyWords } from "../base/useLazyWords";
import { EditButton } from "../draft/EditButton";
import { addOpening } from "../open/openings";
import { download } from "../save/download";
import { fileName } from "../save/fileName";
import { MOST_IN_QUIZ } from "../teach/asStory";
import { periodOfEvents } from "./periodOfEvents";
import { useCollected } from "./useCollected";

interface Props {
  readonly words: CollectionsWords;
  readonly collection: Collection;
  readonly onDone: (what: string) => void;
  readonly onOpen: (dialog: DialogName) => void;
  readonly onClose: () => void;
}

/** What can be made of a collection: shown alone, shared, a timeline of its own, a file. */
export function Uses({ words, collection, onDone, onOpen, onClose }: Props) {
  const timeline = useTimeline();
  const { store } = timeline;
  const { share } = useWords();
  const { naming, collect } = useCollected(collection, words);
  const teach = useLazyWords(teachWords);
  const { events } = collection;
  const isLong = events.length > MOST_ONLY;
  const showOnly = (moveTo: typeof setDomain) => {
    const { data } = store.getState();
    setFilter(store, { ...NO_FILTER, only: events });
    const period = data && periodOfEvents(data, events);
    if (period) moveTo(store, period);
  };
  const save = async () => {
    const { dataset, isWhole } = await collect();
    const name = fileName(dataset.about.title ?? "", EMPTY_ADDRESS, ".json");
    download(new Blob([toJson(dataset)], { type: "application/json;charset=utf-8" }), name);
    onDone(isWhole ? words.saved(name) : `${words.saved(name)}. ${words.notWhole}`);
  };
  const openAlone = async () => {
    const { dataset } = await collect();
    const name = fileName(dataset.about.title ?? "", EMPTY_ADDRESS, ".json");
    const source = { kind: "file", name } as const;
    onClose();
    await addOpening(timeline, { dataset, problems: [], source, receipt: null });
  };
  return (
    <>
      <div className="collections-row">
        {!isLong && (
          <>
            <button
              type="button"
              className="button is-main"
              onClick={() => {
                onClose();
                showOnly(flyTo);
              }}
            >
              {words.showOnly}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                showOnly(setDomain);
                onOpen("share");
              }}
            >
              {share}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={openAlone}>
          {words.asTimeline}
        </button>
        <EditButton {...{ events, naming, onClose }} />
        {teach && events.length > 1 && (
          <>
            {events.length <= MOST_IN_QUIZ && (
              <button type="button" className="button" onClick={() => onOpen("quiz")}>
                {teach.quiz}
              </button>
            )}
            <button type="button" className="button" onClick={() => onOpen("handout")}>
              {teach.handout}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={save}>
          {words.save}
        </button>
      </div>
      <p>{isLong ? words.tooMany(MOST_ONLY) : words.asTimelineHint}</p>
    </>
  );
}
