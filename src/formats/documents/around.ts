import { type Plain, plain, words } from "../plain";
import { isDate } from "../table/header";
import { fieldNamed } from "../table/names";

/** What the parts around a list say of what is in it. */
export interface Around {
  /** The name of the part, or of the list. */
  readonly group?: string | undefined;
  /** The key and the text of its date. */
  readonly date?: readonly [string, string] | undefined;
}

/** Names of lists whose items happened at the date of what they stand in. */
const EVENTS = /^(?:events?|items?|entries|milestones?|happenings?|события|事件)$/i;

/** The date of an object for a list in it: if that is its events, or if the object says nothing else of its date. */
export function dateFor(key: string, object: Plain): readonly [string, string] | undefined {
  const list = object[key];
  if (!Array.isArray(list) || (!EVENTS.test(key) && !list.every((item) => plain(item))))
    return undefined;
  const texts = Object.entries(object).flatMap(([name, value]) => {
    const text = words(value);
    return text === undefined ? [] : [{ name, text, field: fieldNamed(name)?.field }];
  });
  const found = texts.find(({ field, text }) => DATED.has(field ?? "") && isDate(text));
  const isTelling = texts.some(({ field }) => field === "title" || field === "text");
  return found && (!isTelling || EVENTS.test(key)) ? [found.name, found.text] : undefined;
}

const DATED = new Set<string>(["start", "year"]);

/** The keys of lists in an object that have items of one kind, such as one for each country. */
export function alikeLists(object: Plain): ReadonlySet<string> {
  const lists = Object.entries(object).flatMap(([key, value]) => {
    const first = Array.isArray(value) && !OTHER_LISTS.test(key) ? plain(value[0]) : null;
    return first ? [{ key, keys: Object.keys(first) }] : [];
  });
  const [first] = lists;
  const alike = lists.filter(({ keys }) => {
    const common = keys.filter((key) => first?.keys.includes(key)).length;
    const isMost = common >= 0.6 * Math.max(keys.length, first?.keys.length ?? 0);
    return common > 1 && isMost && namedAs(keys, "title") === namedAs(first?.keys ?? [], "title");
  });
  return new Set(alike.length > 1 ? alike.map(({ key }) => key) : []);
}

const namedAs = (keys: readonly string[], field: string) =>
  keys.find((key) => fieldNamed(key)?.field === field);

/** Names of lists that are not of events. */
const OTHER_LISTS =
  /^(?:sources?|references?|links?|images?|media|people|persons|actors|authors?|places|locations|tags|topics|groups|categories|eras|periods)$/i;

/** What a part of a file is called, for what stands in it: by a usual key, or else its first short text but a date. */
export function nameOf(object: Plain): string | undefined {
  const { name, title, label, period, era, group } = object;
  const others = Object.values(object).filter((text) => !isDate(String(text)));
  return [name, title, label, period, era, group, ...others].find(
    (text): text is string =>
      typeof text === "string" && text !== "" && text.length <= 60 && !/^(?:#|\w+:)|\//.test(text),
  );
}

/** Whether a value has a date of its own, by the names of its keys. */
export function hasDate(value: unknown): boolean {
  return Object.keys(plain(value) ?? {}).some((key) => DATED.has(fieldNamed(key)?.field ?? ""));
}
