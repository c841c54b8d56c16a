import { useWords } from "../base/context";
import { Dialog } from "../controls/Dialog";
import { StoryList } from "./StoryList";

/** The list of stories as a dialog. */
export function Stories({ onClose }: { onClose: () => void }) {
  const { stories } = useWords();
  return (
    <Dialog title={stories.title} onClose={onClose}>
      <StoryList onBegin={onClose} />
    </Dialog>
  );
}
