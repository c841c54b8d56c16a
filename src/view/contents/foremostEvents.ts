/** The `most` most important ones of the events at some places in the dataset, in its order. */
export function foremostEvents(
  importances: Uint8Array,
  places: readonly number[],
  most = 8,
): readonly number[] {
  const chosen: number[] = [];
  for (let importance = 5; importance > 0 && chosen.length < most; importance--) {
    for (const place of places) {
      if (chosen.length === most) break;
      if (importances[place] === importance) chosen.push(place);
    }
  }
  return chosen.sort((a, b) => a - b);
}
