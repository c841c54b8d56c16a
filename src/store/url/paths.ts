/** Where the pages made of the record stand, from the base address; folders end with a slash. */

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

/** The statement of accessibility, which there is in English only. */
export function statementPath(): string {
  return "accessibility/";
}

/** An id as the name of a folder or file: dots and colons, which lead elsewhere or are refused, are spelled. */
export function nameOf(id: string): string {
  return id.replace(/[^\w-]/g, (sign) => `~${sign.charCodeAt(0).toString(16)}`);
}

/** The way from a page back to the base: `../../` for `event/ID/`. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}
