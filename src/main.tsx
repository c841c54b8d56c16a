import { reload } from "./view/base/addressBar";
import { listenForUpdates } from "./view/offline/listenForUpdates";
import { App } from "./view/page/App";
import { mount } from "./view/page/mount";
import { start } from "./view/page/start";
import { Printing } from "./view/print/Printing";

const timeline = start({ isEmbed: false });
listenForUpdates(() => reload(timeline.store));
mount(
  timeline,
  <>
    <App />
    <Printing />
  </>,
);
