import { start } from "./view/page/start";

start({
  isEmbed: true,
  view: () => import("./view/embed/mountEmbed").then(({ mountEmbed }) => mountEmbed),
});
