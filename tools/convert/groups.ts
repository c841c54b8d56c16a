import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { decode } from "../../src/formats/bytes/decode";
import { groupsIn } from "../../src/formats/documents/candidates";

/** A longer file is no list of groups; bytes. */
const LONGEST = 500_000;

/** The files among others that are only the groups of a vis-timeline. */
export function groupFiles(files: readonly string[]): string[] {
  return files.filter((file) => /\.(?:json|js)$/i.test(file) && hasOnlyGroups(file));
}

function hasOnlyGroups(file: string): boolean {
  try {
    if (statSync(file).size > LONGEST) return false;
    return groupsIn(decode(new Uint8Array(readFileSync(file))).text).length > 0;
  } catch {
    return false;
  }
}

/** Those of the groups that stand in the folder of a file. */
export function besideOf(file: string, groups: readonly string[]): string[] {
  return groups.filter((other) => other !== file && dirname(other) === dirname(file));
}
