import type { Work } from "../../../src/model/cite/work";

/** Something to cite. */
export const WORK: Work = {
  key: "1972-02-21-nixon-in-china",
  title: "Nixon visits China and meets Mao",
  container: "The Strategic Triangle",
  version: "2026-11-23",
  accessed: Date.UTC(2026, 10, 26),
  url: "https://example.org/event/1972-02-21-nixon-in-china/",
  language: "en",
};
