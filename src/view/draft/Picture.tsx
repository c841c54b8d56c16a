import { useTimelineState } from "../base/context";
import { Chart } from "../chart/Chart";
import { HowToRead } from "../chart/HowToRead";
import { Zooms } from "../chart/Zooms";
import { Overview } from "../overview/Overview";
import { Story } from "../story/Story";
import { useEditor } from "./context";

/** The draft as a picture, as it is being edited; during a preview with the step of the story below it. */
export function Picture() {
  const { words } = useEditor();
  const isEmpty = useTimelineState((state) => state.data?.dataset.events.length === 0);
  const isWalking = useTimelineState((state) => state.walk !== null);
  if (isEmpty) return <p className="editor-empty">{words.noPicture}</p>;
  return (
    <div className="editor-stage">
      <Chart HowToRead={HowToRead}>
        <Zooms />
      </Chart>
      <Overview />
      {isWalking && (
        <div className="editor-story">
          <Story />
        </div>
      )}
    </div>
  );
}
