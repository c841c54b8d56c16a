import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Embed } from "./view/embed/Embed";
import { followHeight } from "./view/embed/height";
import { start } from "./view/page/start";
import { TimelineContext } from "./view/timeline";

const timeline = start({ isEmbed: true });
const root = document.getElementById("root");
if (!root) throw new Error("embed: expected an element #root in the page");
createRoot(root).render(
  <StrictMode>
    <TimelineContext value={timeline}>
      <Embed />
    </TimelineContext>
  </StrictMode>,
);
followHeight();
