/** The words of the panel while no event is open, in English. */
export const words = {
  foremost: "The foremost events",
  hint: "Choose one, or press a mark in the picture. To look closer, turn the wheel, pinch, or use the plus key.",
  none: "Clear the filters to see the events.",
};

export type ContentsWords = typeof words;
