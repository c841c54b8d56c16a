import { App } from "./view/page/App";
import { mount } from "./view/page/mount";
import { start } from "./view/page/start";

mount(start({ isEmbed: false }), <App />);
