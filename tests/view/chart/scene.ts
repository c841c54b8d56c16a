import { words } from "../../../src/i18n/en/words";
import { nameTexts } from "../../../src/i18n/names";
import { createNames } from "../../../src/layout/name/text";
import { layOut, type Scene } from "../../../src/layout/scene";
import type { Selectors } from "../../../src/store/selectors";
import type { TimelineState } from "../../../src/store/state";
import { frameOf, planInput } from "../../../src/view/chart/picture";

/** What the chart draws of a state on a plot of a size. */
export function sceneAt(
  state: TimelineState,
  selectors: Selectors,
  size: { readonly width: number; readonly height: number },
): Scene {
  const frame = frameOf(size.width, size.height, 1, { least: 108, left: 90, right: 60 });
  const events = state.data?.dataset.events ?? [];
  const measure = (text: string) => text.length * 6;
  const setName = createNames(nameTexts(events, words.formats), measure, frame.style.font);
  const input = planInput(state, selectors, size, frame, setName);
  if (!input) throw new Error("expected something to draw");
  return layOut(input);
}
