import * as v from "valibot";
import type { ToFrame } from "../../../public/embed";
import { clampDomain } from "../../layout/scale";
import { LANE_KINDS } from "../../model/laneKinds";
import { LANGUAGES } from "../../model/language";
import { quote } from "../../model/problem";
import { compareWith, endComparison } from "../../store/compare";
import { setLanes, setPinned, setRelations, setTheme } from "../../store/settings";
import { select, setFilter, visit } from "../../store/store";
import { ID, MOST_CHARACTERS, MOST_IDS, MOST_ONLY, MOST_PINNED } from "../../store/url/paramValues";
import { readTimeRange, type TimeRange, toDomain } from "../../store/url/timeRange";
import { flyTo } from "../base/animate";
import type { Timeline } from "../base/context";
import { setLanguage } from "../base/setLanguage";
import type { CommandType } from "./commandTypes";

const LONGEST_DATE = 12;
const date = v.nullish(
  v.pipe(v.string("a date or null"), v.maxLength(LONGEST_DATE, "a date of at most 12 characters")),
);
const id = v.pipe(v.string("an id"), v.regex(ID, "an id of up to 160 characters"));
const idsUpTo = (most: number) =>
  v.pipe(v.array(id, "a list of ids"), v.maxLength(most, `at most ${most} ids`), v.readonly());
const ids = idsUpTo(MOST_IDS);
const text = v.pipe(
  v.string("a text"),
  v.maxLength(MOST_CHARACTERS, `a text of at most ${MOST_CHARACTERS} characters`),
);
const codes = LANGUAGES.map(({ code }) => code);

/** The fields of a message, without `type`. */
type Fields<Type> = Omit<Extract<ToFrame, { type: Type }>, "type">;

/** A message that a host may send: its schema and its effect. */
interface Command<Type> {
  readonly schema: v.GenericSchema<unknown, Fields<Type>>;
  /** Returns null, or what is wrong with the message, in words for its author. */
  readonly run: (
    timeline: Timeline,
    message: Fields<Type>,
  ) => string | null | Promise<string | null>;
}

/** The messages from a host, except `ping`. A new one is a type in `public/embed.d.ts` and an entry here. */
export const COMMANDS = {
  view: {
    schema: v.object({ from: date, to: date }),
    run: (timeline, { from, to }) => showPeriod(timeline, from ?? "", to ?? ""),
  },
  compare: {
    schema: v.object({ from: date, to: date }),
    run: (timeline, { from, to }) => comparePeriod(timeline, from ?? "", to ?? ""),
  },
  select: {
    schema: v.object({ event: v.nullable(id) }),
    run: (timeline, { event }) => open(timeline, event),
  },
  filter: {
    schema: v.object({
      with: v.exactOptional(ids),
      match: v.exactOptional(v.picklist(["any", "all"], "any or all")),
      topics: v.exactOptional(ids),
      query: v.exactOptional(text),
      accounts: v.exactOptional(v.boolean("true or false")),
      only: v.exactOptional(idsUpTo(MOST_ONLY)),
    }),
    run: ({ store }, change) => {
      setFilter(store, change);
      return null;
    },
  },
  pin: {
    schema: v.object({ events: idsUpTo(MOST_PINNED) }),
    run: ({ store }, { events }) => {
      setPinned(store, events);
      return null;
    },
  },
  lanes: {
    schema: v.object({
      lanes: v.exactOptional(v.picklist(LANE_KINDS, LANE_KINDS.join(", "))),
      relations: v.exactOptional(ids),
    }),
    run: ({ store }, { lanes, relations }) => {
      if (lanes) setLanes(store, lanes);
      if (relations) setRelations(store, relations);
      return null;
    },
  },
  theme: {
    schema: v.object({
      theme: v.picklist(["light", "dark", "auto"], "light, dark or auto"),
    }),
    run: ({ store }, { theme }) => {
      setTheme(store, theme);
      return null;
    },
  },
  lang: {
    schema: v.object({ lang: v.picklist(codes, codes.join(", ")) }),
    run: async (timeline, { lang }) => {
      await setLanguage(timeline, lang);
      return timeline.store.getState().lang === lang ? null : `lang: could not load ${lang}`;
    },
  },
} satisfies { readonly [Type in CommandType]: Command<Type> };

const typed = v.looseObject({
  type: v.picklist(
    Object.keys(COMMANDS) as CommandType[],
    ["ping", ...Object.keys(COMMANDS)].join(", "),
  ),
});

/** Carries out a message. Returns null, or what is wrong with the message, in words for its author. */
export async function runCommand(timeline: Timeline, message: unknown): Promise<string | null> {
  const type = v.safeParse(typed, message);
  if (!type.success) return describeIssue(type.issues[0]);
  // Each schema matches its own `run`, which TypeScript cannot know of a union.
  const { schema, run } = COMMANDS[type.output.type] as Command<CommandType>;
  const parsed = v.safeParse(schema, message);
  return parsed.success ? run(timeline, parsed.output as never) : describeIssue(parsed.issues[0]);
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? "message";
  return `${path}: expected ${issue.message}, got ${quote(issue.input)}`;
}

/** Shows a period, written as in the address; without ends, the whole extent. */
function showPeriod({ store }: Timeline, from: string, to: string): string | null {
  const { data } = store.getState();
  const period = readPeriod(from, to);
  if (data && typeof period !== "string") flyTo(store, toDomain(period, data.columns.extent));
  return typeof period === "string" ? period : null;
}

/** Compares a period with the one in view; without ends, nothing is compared. */
function comparePeriod({ store }: Timeline, from: string, to: string): string | null {
  const { data } = store.getState();
  const period = readPeriod(from, to);
  if (typeof period === "string") return period;
  if (!period) endComparison(store);
  else if (data)
    compareWith(store, clampDomain(toDomain(period, data.columns.extent), data.columns.extent));
  return null;
}

/** A period written as in the address, null without ends, or what is wrong with it. */
function readPeriod(from: string, to: string): TimeRange | string | null {
  const time = `${from}..${to}`;
  const fault = `from, to: expected dates such as 1969 or 1969-03-02, the first before the last, got ${quote(time)}`;
  return time === ".." ? null : (readTimeRange(time) ?? fault);
}

function open({ store }: Timeline, id: string | null): string | null {
  const event = id === null ? null : store.getState().data?.indexOf(id);
  if (event === undefined) return `event: expected the id of an event, got ${quote(id)}`;
  if (event === null) select(store, null);
  else visit(store, event);
  return null;
}
