/** The paths of the pages made from the record, relative to the base address; folders end with a slash. */

/** The folder of a language by its code; English is at the base. */
export function folder(code: string): string {
  return code === "en" ? "" : `${code}/`;
}

export function eventPath(code: string, id: string): string {
  return `${folder(code)}event/${nameOf(id)}/`;
}

export function storyPath(code: string, id: string): string {
  return `${folder(code)}story/${nameOf(id)}/`;
}

export function listPath(code: string): string {
  return `${folder(code)}events/`;
}

/** What events have in common; each of these has a page for each of its values. */
export const FACET_KINDS = ["country", "relation", "topic", "era", "year"] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** The page of the events of a country, a relation, a topic, an era or a year. */
export function facetPath(code: string, kind: FacetKind, id: string): string {
  return `${folder(code)}${kind}/${nameOf(id)}/`;
}

/** The page that leads to all of these. */
export function contentsPath(code: string): string {
  return `${folder(code)}contents/`;
}

/** The accessibility statement, in English only. */
export function statementPath(): string {
  return "accessibility/";
}

/** The paths of preview pictures relative to the base address: one of the whole timeline, and one for each story. */
export function wholePicture(): string {
  return "pictures/timeline.png";
}

export function storyPicture(story: string): string {
  return `pictures/story-${nameOf(story)}.png`;
}

/** An id as the name of a folder or file: dots and colons, which are special or refused, are replaced. */
export function nameOf(id: string): string {
  return id.replace(/[^\w-]/g, (sign) => `~${sign.charCodeAt(0).toString(16)}`);
}

/** The relative path from a page to the base: `../../` for `event/ID/`. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}
