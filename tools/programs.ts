import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The installed programs with these names, by name and then by order in `PATH`. */
export function findPrograms(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isExecutable);
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
