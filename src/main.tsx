import { hearNews } from "./view/offline/news";
import { App } from "./view/page/App";
import { reload } from "./view/page/history";
import { mount } from "./view/page/mount";
import { start } from "./view/page/start";
import { Printing } from "./view/print/Printing";

const timeline = start({ isEmbed: false });
hearNews(() => reload(timeline.store));
mount(
  timeline,
  <>
    <App />
    <Printing />
  </>,
);
