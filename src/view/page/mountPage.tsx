import type { Timeline } from "../base/context";
import { mount } from "../status/mount";
import { App } from "./App";

/** Renders the full page. */
export function mountPage(timeline: Timeline): Promise<void> {
  return mount(timeline, <App />);
}
