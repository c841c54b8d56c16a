import { App } from "./view/page/App";
import { mount } from "./view/page/mount";
import { start } from "./view/page/start";
import { Printing } from "./view/print/Printing";

mount(
  start({ isEmbed: false }),
  <>
    <App />
    <Printing />
  </>,
);
