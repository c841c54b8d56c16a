type Row = readonly [keys: string, what: string];

/** The list of keys in English. */
export const words = {
  sections: [
    {
      title: "In the timeline",
      rows: [
        ["← →", "previous or next event of the lane"],
        ["↑ ↓", "the nearest event in the lane above or below"],
        ["Page Up, Page Down", "ten years earlier or later, or as much as is in view"],
        ["Home, End", "first or last event of the lane"],
        ["Enter", "open the event"],
        ["Escape", "close the event and go back to where you were; hide the tooltip"],
        ["Shift + ← →", "move the timeline"],
        ["+ −", "zoom in or out"],
        ["0", "all time"],
      ],
    },
    {
      title: "In the overview",
      rows: [
        ["← →", "move the period shown, or one of its ends"],
        ["Page Up, Page Down", "the same in large steps"],
        ["Home, End", "to the beginning or the end of all time"],
      ],
    },
    {
      title: "In the search",
      rows: [
        ["↓ ↑", "move through the suggestions"],
        ["Enter", "open the selected event"],
        ["Shift + Enter", "collect the selected event"],
        ["Escape", "close the suggestions, then clear the search"],
      ],
    },
    {
      title: "In an open event",
      rows: [["← →", "previous or next event, while its heading has the focus"]],
    },
    { title: "In a story", rows: [["← →", "previous or next step"]] },
    {
      title: "In a presentation",
      rows: [
        ["← →", "previous or next step, or event"],
        ["Page Up, Page Down", "the same, as a remote control sends them"],
        ["Escape", "end it"],
      ],
    },
    {
      title: "Anywhere",
      rows: [
        ["/", "search"],
        ["L", "list or timeline"],
        ["B", "collect the event under the pointer or keyboard, or the open one"],
        ["?", "this list"],
        ["Escape", "close the open event"],
      ],
    },
  ] as readonly { readonly title: string; readonly rows: readonly Row[] }[],
  single: "Single keys work anywhere",
  singleNote:
    "Switch this off if /, L, B and ? get in your way, for example with speech input. They do nothing while you type.",
};

export type KeysWords = typeof words;
