/** The words of the notice about a damaged link, in English. */
export const words = {
  unread: "Part of this link could not be read. The rest is shown.",
  part: (name: string, text: string) => `${name}: ${text}`,
  /** The name of each parameter of an address. */
  names: {
    time: "Period",
    compare: "Compared period",
    with: "Countries and organisations",
    match: "Match",
    topic: "Topics",
    accounts: "Accounts",
    only: "Only these events",
    pin: "Pinned events",
    q: "Search",
    event: "Event",
    view: "View",
    lanes: "Lanes",
    relation: "Relations",
    band: "How sure the line is",
    story: "Story",
    step: "Step",
    series: "Figures",
    lang: "Language",
    theme: "Theme",
    data: "Data",
    over: "Over the archive",
    controls: "Controls",
    title: "Title",
    note: "Note",
    credit: "Credit",
    font: "Letters",
    bg: "Background",
    height: "Height of the picture",
  },
};

export type LinkWords = typeof words;
