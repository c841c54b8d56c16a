import "./view/theme.css";
import { start } from "./view/page/start";
import "./view/save/saved.css";

/** A page that was saved as one file, with its data in it. In a frame it looks as the frame's page does. */
const isEmbed = window.parent !== window;
document.documentElement.classList.toggle("is-embed", isEmbed);

start({
  isEmbed,
  view: isEmbed
    ? () => import("./view/embed/mountEmbed").then(({ mountEmbed }) => mountEmbed)
    : () => import("./view/page/mountPage").then(({ mountPage }) => mountPage),
  source: { kind: "page", json: document.getElementById("data")?.textContent ?? "" },
});
