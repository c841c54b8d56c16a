import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./view/page/App";
import { start } from "./view/page/start";
import { TimelineContext } from "./view/timeline";

const timeline = start({ isEmbed: false });
const root = document.getElementById("root");
if (!root) throw new Error("main: expected an element #root in the page");
createRoot(root).render(
  <StrictMode>
    <TimelineContext value={timeline}>
      <App />
    </TimelineContext>
  </StrictMode>,
);
