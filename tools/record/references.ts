import type { EventFile } from "../../src/model/record/eventFile";
import type { Path } from "./yaml";

/** A source that an event or one of its accounts names, and where in the file it stands. */
export interface Reference {
  readonly path: Path;
  readonly source: EventFile["sources"][number];
}

/** The sources of an event and of its accounts. */
export function referencesOf({ sources, accounts = [] }: EventFile): Reference[] {
  return [
    ...sources.map((source, i) => ({ path: ["sources", i], source })),
    ...accounts.map(({ source }, i) => ({ path: ["accounts", i, "source"], source })),
  ];
}
