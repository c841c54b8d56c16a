import { Embed } from "./view/embed/Embed";
import { mount } from "./view/page/mount";
import { start } from "./view/page/start";

mount(start({ isEmbed: true }), <Embed />);
