import type { Dataset } from "../../model/dataset";

/** The name of the file at an address, or of a file, without folder and ending. */
export function nameOf(url: string): string {
  const [, file = url] = /([^/?#]+?)(?:\.\w+)?(?:[?#].*)?$/.exec(url) ?? [];
  return new URLSearchParams(`file=${file}`).get("file") ?? file;
}

/** A dataset with a title of its own, or else with this one. */
export function withTitle(dataset: Dataset, title: string): Dataset {
  return { ...dataset, about: { title, ...dataset.about } };
}
