import type { LaneKind } from "../model/laneKinds";
import type { LanguageCode } from "../model/language";
import type { TimelineState, TimelineStore } from "./state";
import { update } from "./update";
import type { ThemeChoice } from "./url/address";

/** Lays the events in lanes of relations, of countries or of topics. */
export function setLanes(store: TimelineStore, lanes: LaneKind): void {
  update(store, { lanes });
}

/** Gives these relations lanes, from top to bottom; all of them if the list is empty. */
export function setRelations(store: TimelineStore, relations: readonly string[]): void {
  update(store, { relations });
}

/** Gives a relation a lane, above those that follow it in the dataset, or takes its lane away; the last one stays. */
export function toggleRelation(store: TimelineStore, id: string): void {
  const { data, relations } = store.getState();
  const all = data?.dataset.relations.map((relation) => relation.id) ?? [];
  const shown = relationsShown(relations, all);
  const next = shown.includes(id) ? shown.filter((other) => other !== id) : placed(id, shown, all);
  if (next.length > 0) setRelations(store, isSame(next, all) ? [] : next);
}

/** The relations that have a lane: those chosen that the dataset has, else all. */
export function relationsShown(chosen: readonly string[], all: readonly string[]): string[] {
  const known = chosen.filter((id) => all.includes(id));
  return known.length > 0 ? known : [...all];
}

function placed(id: string, shown: readonly string[], all: readonly string[]): string[] {
  const after = all.slice(all.indexOf(id) + 1);
  const at = shown.findIndex((other) => after.includes(other));
  return shown.toSpliced(at < 0 ? shown.length : at, 0, id);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}

/** Shows in the picture how sure the warmth is, or no longer. */
export function toggleBand(store: TimelineStore): void {
  update(store, { band: !store.getState().band });
}

/** Fills the screen with the page in large letters, or no longer. */
export function setPresented(store: TimelineStore, isPresented: boolean): void {
  update(store, { isPresented });
}

/** Begins a quiz about the open story, or ends it. */
export function setQuiz(store: TimelineStore, quiz: TimelineState["quiz"]): void {
  update(store, { quiz });
}

/** Sets the theme; null leaves it to the reader. */
export function setTheme(store: TimelineStore, theme: ThemeChoice | null): void {
  update(store, { theme });
}

/** Sets the language; null follows the browser. */
export function setLang(store: TimelineStore, lang: LanguageCode | null): void {
  update(store, { lang });
}

/** Shows a series below the picture, or hides it. */
export function toggleSeries(store: TimelineStore, id: string): void {
  const { series } = store.getState();
  update(store, {
    series: series.includes(id) ? series.filter((other) => other !== id) : [...series, id],
  });
}

/** Always names these events. */
export function setPinned(store: TimelineStore, pinned: readonly string[]): void {
  update(store, { pinned });
}
