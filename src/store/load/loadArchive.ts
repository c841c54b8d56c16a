import { openArchive } from "../../archive/archive";
import { FileError } from "../../archive/fetchRange";
import type { Loaded } from "./loaded";

/** Opens the archive of a head. Never throws: what is broken is among the problems. */
export async function loadArchive(json: unknown, url: string): Promise<Loaded> {
  try {
    const archive = await openArchive(json, url);
    return { dataset: archive.dataset, problems: [], archive };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { dataset: null, problems: [{ path: error.path, message: error.message }] };
  }
}
