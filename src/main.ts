import { forgetFile, reload } from "./view/base/addressBar";
import { listenForUpdates } from "./view/offline/listenForUpdates";
import { start } from "./view/page/start";

forgetFile();
const { store } = start({
  isEmbed: false,
  view: () => import("./view/page/mountPage").then(({ mountPage }) => mountPage),
});
listenForUpdates(() => reload(store));
