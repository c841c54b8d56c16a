import { useId } from "react";
import type { Draft } from "../../model/draft/draft";
import { inTurn, mergeDataset, setAbout } from "../../model/draft/edits";
import { addStory, deleteStory, setStory } from "../../model/draft/stories";
import { toCollected } from "../../model/export/collection";
import type { Story } from "../../model/schema";
import { newId } from "../../store/collections";
import { isRecord } from "../../store/source";
import { useWords } from "../base/context";
import { useDraft, useEditor } from "./context";
import { originFor } from "./originFor";
import { Steps } from "./Steps";
import { TextField } from "./TextField";

/** The stories of the draft, one of which is written at a time. */
export function Stories() {
  const { editing, words, writing, write } = useEditor();
  const stories = useDraft((draft) => draft.stories);
  const story = stories.find(({ id }) => id === writing.story) ?? stories[0];
  const setChosen = (story: string) => write({ story, step: 0 });
  const id = useId();
  const begin = () => {
    const id = newId();
    editing.edit(addStory({ id, title: words.newStory, steps: [] }));
    setChosen(id);
  };
  return (
    <>
      <h2>{words.tabs.stories}</h2>
      {!story && <p>{words.noStories}</p>}
      <div className="editor-actions">
        {stories.length > 1 && (
          <label htmlFor={id}>
            {words.story}{" "}
            <select
              id={id}
              className="button"
              value={story?.id}
              onChange={({ target }) => setChosen(target.value)}
            >
              {stories.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" className="button" onClick={begin}>
          {words.newStory}
        </button>
        <StartFrom onBegun={setChosen} />
      </div>
      {story && <OneStory key={story.id} story={story} />}
    </>
  );
}

function OneStory({ story }: { readonly story: Story }) {
  const { editing, words } = useEditor();
  const set = (change: Parameters<typeof setStory>[1]) => editing.edit(setStory(story.id, change));
  return (
    <>
      <TextField
        label={words.storyTitle}
        text={story.title}
        most={200}
        onPut={(title) => set({ title })}
      />
      <TextField
        label={words.storySummary}
        text={story.summary ?? ""}
        most={1000}
        onPut={(summary) => set({ summary })}
      />
      <Steps story={story} />
      <div className="editor-actions">
        <button
          type="button"
          className="button"
          onClick={() => editing.edit(deleteStory(story.id))}
        >
          {words.deleteStory}
        </button>
      </div>
    </>
  );
}

/** Takes a story of the timeline that the page shows, with its events. */
function StartFrom({ onBegun }: { readonly onBegun: (id: string) => void }) {
  const { editing, words, page } = useEditor();
  const { title: ours } = useWords();
  const id = useId();
  const state = page.store.getState();
  const { data } = state;
  const own = useDraft((draft) => draft.stories);
  const all = (data?.dataset.stories ?? []).filter(
    (story) => !own.some((one) => one.id === story.id),
  );
  if (!data || !isRecord(state) || state.detailsStatus !== "loaded" || all.length === 0)
    return null;
  const begin = (chosen: string) => {
    const story = all.find((one) => one.id === chosen);
    if (!story) return;
    const { dataset } = data;
    const ids = story.steps.map(({ event }) => event);
    const { license } = dataset.about;
    const taken = { ...toCollected(dataset, ids, { title: ours }, null), stories: [story] };
    editing.edit(inTurn(mergeDataset(taken, originFor(state, ours)), keepLicence(license)));
    onBegun(story.id);
  };
  return (
    <label htmlFor={id}>
      <span className="hidden">{words.startFrom}</span>
      <select id={id} className="button" value="" onChange={({ target }) => begin(target.value)}>
        <option value="">{words.startFrom}</option>
        {all.map((story) => (
          <option key={story.id} value={story.id}>
            {story.title}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The words of a story are ours, too: what has no licence gets the one that they ask for. */
function keepLicence(license: string | undefined) {
  return (draft: Draft) =>
    draft.about.license === undefined ? setAbout("license", license)(draft) : draft;
}
