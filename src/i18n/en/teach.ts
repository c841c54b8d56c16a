/** The words for teaching with a story, in English. */
export const words = {
  present: "Present",
  presentation: "Presentation",
  presentHint: "← → or Page Up, Page Down: step. Escape: end.",
  fullScreen: "Full screen",
  end: "End presentation",
  quiz: "Quiz",
  handout: "Hand-out",
  hide: "Left to find",
  hidden: { dates: "the dates", titles: "what happened" },
  nothing: "nothing",
  tasks: {
    dates: "Put the events in the order of time, the earliest first.",
    titles: "Put what happened beside its date.",
  },
  how: "Drag, press the arrows, or hold Alt and press ↑ or ↓.",
  list: "Events to put in order",
  up: (title: string) => `Move up: ${title}`,
  down: (title: string) => `Move down: ${title}`,
  moved: (title: string, place: number, n: number) => `${title}: ${place} of ${n}`,
  check: "Check",
  again: "Mix again",
  solve: "Show the solution",
  result: (right: number, n: number) =>
    right === n ? `All ${n} are in their place.` : `${right} of ${n} are in their place.`,
  verdicts: { right: "in its place", earlier: "was earlier", later: "was later" },
  handoutHint:
    "The picture of the whole story, then its steps, and at the end the sources. What is left to find is a blank line to write on.",
  print: "Print or save as PDF",
  blank: { dates: "date to fill in", titles: "title to fill in" },
};

export type TeachWords = typeof words;
