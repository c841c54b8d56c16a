import { useState } from "react";
import { teachWords } from "../../i18n/teachWords";
import { currentOf } from "../../model/collection";
import type { Hidden } from "../../model/hidden";
import { useTimelineState, useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { useCollections } from "../collect/useCollections";
import { asStory } from "./asStory";
import { Handout } from "./Handout";
import { Quiz } from "./Quiz";

interface Props {
  readonly onClose: () => void;
}

/** A quiz of the current collection. */
export function CollectedQuiz({ onClose }: Props) {
  const parts = useCollected();
  const [hidden, setHidden] = useState<Hidden>("dates");
  if (!parts) return null;
  const { words, data, ids, title } = parts;
  return (
    <Quiz
      key={hidden}
      {...{ words, data, hidden }}
      story={asStory(data, ids, title)}
      onHide={(next) => (next ? setHidden(next) : onClose())}
    />
  );
}

/** A hand-out of the current collection. */
export function CollectedHandout({ onClose }: Props) {
  const parts = useCollected();
  if (!parts) return null;
  const { words, data, ids, title } = parts;
  return (
    <Handout
      {...{ words, data, title, onClose }}
      storyFor={(hidden) => asStory(data, ids, title, hidden)}
    />
  );
}

/** The current collection with what is said of it; null until that has loaded. */
function useCollected() {
  const { collections } = useWords();
  const words = useLazyWords(teachWords);
  const data = useTimelineState((state) => state.data);
  const current = useCollections((state) => currentOf(state.collections));
  if (!words || !data || !current) return null;
  return { words, data, ids: current.events, title: current.name.trim() || collections };
}
