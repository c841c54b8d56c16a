import { type Problem, quote } from "../../src/model/problem";
import { problemIn, type TimelineRecord } from "./read";
import { referencesOf } from "./references";

/** The list of publishers has each that a source names, once, and no other. */
export function checkPublishers({ publishers, events }: TimelineRecord): Problem[] {
  const names = publishers.value.publishers.map(({ name }) => name);
  const known = new Set(names);
  const cited = events.flatMap((event) =>
    referencesOf(event.value).map(({ path, source }) => ({ event, path, name: source.publisher })),
  );
  const used = new Set(cited.map(({ name }) => name));
  const inList = (i: number, message: string) =>
    problemIn(publishers, ["publishers", i, "name"], message);
  return [
    ...cited
      .filter(({ name }) => !known.has(name))
      .map(({ event, path, name }) => {
        const message = `expected a name in ${publishers.path}, got ${quote(name)}`;
        return problemIn(event, [...path, "publisher"], message);
      }),
    ...names.flatMap((name, i) => [
      ...(names.indexOf(name) < i
        ? [inList(i, `expected a name of its own, got ${quote(name)} again`)]
        : []),
      ...(used.has(name)
        ? []
        : [inList(i, `expected a publisher of a source, got ${quote(name)}`)]),
    ]),
  ];
}
