import { useState } from "react";
import type { TeachWords } from "../../i18n/en/teach";
import { HIDDEN, type Hidden } from "../../model/hidden";
import type { Story } from "../../model/schema";
import type { Data } from "../../store/data";
import { useTimeline } from "../base/context";
import { PartFailed } from "../base/PartFailed";
import { Dialog } from "../controls/Dialog";
import { printHandout } from "../print/handout";

interface Props {
  readonly words: TeachWords;
  readonly data: Data;
  readonly title: string;
  /** The story without what is left to find. */
  readonly storyFor: (hidden: Hidden | null) => Story;
  readonly onClose: () => void;
}

/** Prints the story for those who take part: as it is, or with blanks to fill in. */
export function Handout({ words, data, title, storyFor, onClose }: Props) {
  const { store } = useTimeline();
  const [hidden, setHidden] = useState<Hidden | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const print = () =>
    printHandout(store, data, { story: storyFor(hidden), hidden, blank: words.blank }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <Dialog title={`${words.handout}: ${title}`} onClose={onClose}>
      <p>{words.handoutHint}</p>
      <label>
        {words.hide}{" "}
        <select
          className="button"
          value={hidden ?? ""}
          onChange={({ target }) => setHidden(HIDDEN.find((one) => one === target.value) ?? null)}
        >
          <option value="">{words.nothing}</option>
          {HIDDEN.map((one) => (
            <option key={one} value={one}>
              {words.hidden[one]}
            </option>
          ))}
        </select>
      </label>
      <div className="teach">
        <button type="button" className="button is-main" onClick={print}>
          {words.print}
        </button>
      </div>
      {hasFailed && <PartFailed onRetry={print} />}
    </Dialog>
  );
}
