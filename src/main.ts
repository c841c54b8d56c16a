import { EMPTY_ADDRESS, readAddress, writeAddress } from "./store/url/url";
import { fileOpen, reload } from "./view/base/addressBar";
import { listenForUpdates } from "./view/offline/listenForUpdates";
import { start } from "./view/page/start";

forgetFile();
const { store } = start({
  isEmbed: false,
  view: () => import("./view/page/mountPage").then(({ mountPage }) => mountPage),
});
listenForUpdates(() => reload(store));

/** After a reload a file of the reader's is no longer open, and what its address asks for is not in other data. */
function forgetFile(): void {
  if (fileOpen() === null) return;
  const { lang, theme } = readAddress(window.location.search);
  const search = writeAddress({ ...EMPTY_ADDRESS, lang, theme });
  window.history.replaceState(window.history.state, "", `${window.location.pathname}${search}`);
}
