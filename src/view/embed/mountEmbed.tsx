import type { Timeline } from "../base/context";
import { mount } from "../status/mount";
import { Embed } from "./Embed";

/** Renders the page of a frame. */
export function mountEmbed(timeline: Timeline): Promise<void> {
  return mount(timeline, <Embed />);
}
