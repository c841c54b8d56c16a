import * as v from "valibot";
import type { ToFrame } from "../../../public/embed";
import { LANGUAGES } from "../../model/language";
import { quote } from "../../model/problem";
import { setTheme } from "../../store/settings";
import { select, setFilter, visit } from "../../store/store";
import { ID, MOST_CHARACTERS, MOST_IDS } from "../../store/url/paramValues";
import { toDomain } from "../../store/url/timeRange";
import { readAddress } from "../../store/url/url";
import { flyTo } from "../base/animate";
import type { Timeline } from "../base/context";
import { setLanguage } from "../base/language";

const LONGEST_DATE = 12;
const date = v.nullish(
  v.pipe(v.string("a date or null"), v.maxLength(LONGEST_DATE, "a date of at most 12 characters")),
);
const id = v.pipe(v.string("an id"), v.regex(ID, "an id of letters, digits and .:_-"));
const ids = v.pipe(v.array(id, "a list of ids"), v.maxLength(MOST_IDS, `at most ${MOST_IDS} ids`));
const text = v.pipe(
  v.string("a text"),
  v.maxLength(MOST_CHARACTERS, `a text of at most ${MOST_CHARACTERS} characters`),
);
const codes = LANGUAGES.map(({ code }) => code);

/** What a host may say, beside `ping`; see `public/embed.d.ts`. */
const commands = v.variant(
  "type",
  [
    v.object({ type: v.literal("view"), from: date, to: date }),
    v.object({ type: v.literal("select"), event: v.nullable(id) }),
    v.object({
      type: v.literal("filter"),
      with: v.exactOptional(ids),
      match: v.exactOptional(v.picklist(["any", "all"], "any or all")),
      topics: v.exactOptional(ids),
      query: v.exactOptional(text),
    }),
    v.object({
      type: v.literal("theme"),
      theme: v.picklist(["light", "dark", "auto"], "light, dark or auto"),
    }),
    v.object({ type: v.literal("lang"), lang: v.picklist(codes, codes.join(", ")) }),
  ],
  "ping, view, select, filter, theme or lang",
);

type Command = v.InferOutput<typeof commands>;

/** Does what a message asks for. Returns what is wrong with it, for whoever wrote it, or null. */
export async function runCommand(timeline: Timeline, message: unknown): Promise<string | null> {
  const result = v.safeParse(commands, message);
  if (!result.success) {
    const [issue] = result.issues;
    const path = v.getDotPath(issue) ?? "message";
    return `${path}: expected ${issue.message}, got ${quote(issue.input)}`;
  }
  return execute(timeline, result.output);
}

async function execute(timeline: Timeline, command: Command): Promise<string | null> {
  const { store } = timeline;
  switch (command.type) {
    case "view":
      return show(timeline, command.from ?? "", command.to ?? "");
    case "select":
      return open(timeline, command.event);
    case "filter": {
      const { type: _, ...change } = command;
      setFilter(store, change);
      return null;
    }
    case "theme":
      setTheme(store, command.theme);
      return null;
    case "lang":
      await setLanguage(timeline, command.lang);
      return store.getState().lang === command.lang ? null : `lang: could not load ${command.lang}`;
  }
}

/** Shows a period, in the words of the address; without both ends all time. */
function show({ store }: Timeline, from: string, to: string): string | null {
  const { data } = store.getState();
  const time = `${from}..${to}`;
  const range = readAddress(`?${new URLSearchParams({ time })}`).time;
  if (!data) return null;
  if (!range && time !== "..")
    return `from, to: expected dates such as 1969 or 1969-03-02, the first before the last, got ${quote(time)}`;
  flyTo(store, toDomain(range, data.columns.extent));
  return null;
}

function open({ store }: Timeline, id: string | null): string | null {
  const event = id === null ? null : store.getState().data?.indexOf(id);
  if (event === undefined) return `event: expected the id of an event, got ${quote(id)}`;
  if (event === null) select(store, null);
  else visit(store, event);
  return null;
}

/** The schema takes what the published types say, and the other way round. */
type Published = Exclude<ToFrame, { type: "ping" }>;
export type IsPublished = [Published] extends [v.InferInput<typeof commands>] ? true : never;
