import { readFragment } from "../../formats/fragment/readFragment";
import type { Loaded } from "./loaded";
import { readJson } from "./readJson";

/** Reads the data in a fragment, as leniently as those of a file. Never throws. */
export async function loadFragment(fragment: string): Promise<Loaded> {
  const { json, fault } = readFragment(fragment);
  if (fault) return { dataset: null, problems: [], failure: { url: "", fragment: fault } };
  return readJson(json, [], () => {});
}
