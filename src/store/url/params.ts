import { clampDomain, domainOfLength, lengthOf } from "../../layout/scale";
import type { Filter } from "../../model/filter";
import { HIDDEN } from "../../model/hidden";
import { LANE_KINDS } from "../../model/laneKinds";
import { LANGUAGES } from "../../model/language";
import type { Domain } from "../../model/time";
import type { Data } from "../data";
import type { TimelineState } from "../state";
import { openStep, stepDomain, stepOf } from "../story";
import { type Address, FONTS } from "./address";
import {
  choice,
  idList,
  MOST_ONLY,
  MOST_PINNED,
  oneId,
  pictureHeight,
  plainText,
  searchText,
  stepNumber,
  upTo,
  webAddress,
} from "./paramValues";
import { readTimeRange, type TimeRange, toDomain, toTimeRange, writeTimeRange } from "./timeRange";

/** A change of the state. Several parameters contribute to the filter. */
type Change = Omit<Partial<TimelineState>, "filter"> & { readonly filter?: Partial<Filter> };

/** A parameter of the address. */
export interface Param<T> {
  /** Its value if the address does not name it, which is never written. */
  readonly initial: T;
  /** Its value; null for an invalid text, which counts as missing. */
  readonly read: (text: string) => T | null;
  readonly write: (value: T) => string;
  /** The part of the state that holds it. */
  readonly part: keyof TimelineState;
  readonly get: (state: TimelineState) => T;
  /** What an address changes in the state; `data` is null until loaded. */
  readonly apply: (address: Address, data: Data | null) => Change;
}

/**
 * The parameters, in the order in which they are written. A new one is a key of `Address` and an entry here; the
 * README says what it means.
 */
export const PARAMS: { readonly [Name in keyof Address]: Param<Address[Name]> } = {
  time: {
    initial: null,
    read: readTimeRange,
    write: (time) => (time ? writeTimeRange(time) : ""),
    part: "domain",
    get: ({ data, domain }) => data && toTimeRange(domain, data.columns.extent),
    apply: (address, data) => (data ? { domain: domainOf(address, data) } : {}),
  },
  compare: {
    initial: null,
    read: readTimeRange,
    write: (time) => (time ? writeTimeRange(time) : ""),
    part: "compared",
    get: ({ data, compared }) =>
      data && compared && (toTimeRange(compared, data.columns.extent) ?? ALL_TIME),
    apply: (address, data) => ({ compared: data && comparedOf(address, data) }),
  },
  with: {
    initial: [],
    ...idList,
    part: "filter",
    get: ({ filter }) => filter.with,
    apply: (address) => ({ filter: { with: address.with } }),
  },
  match: {
    initial: "any",
    ...choice(["any", "all"]),
    part: "filter",
    get: ({ filter }) => filter.match,
    apply: ({ match }) => ({ filter: { match } }),
  },
  topic: {
    initial: [],
    ...idList,
    part: "filter",
    get: ({ filter }) => filter.topics,
    apply: ({ topic }) => ({ filter: { topics: topic } }),
  },
  accounts: {
    initial: null,
    ...choice(["yes"]),
    part: "filter",
    get: ({ filter }) => (filter.accounts ? "yes" : null),
    apply: ({ accounts }) => ({ filter: { accounts: accounts === "yes" } }),
  },
  only: {
    initial: [],
    ...upTo(MOST_ONLY),
    part: "filter",
    get: ({ filter }) => filter.only,
    apply: ({ only }) => ({ filter: { only } }),
  },
  pin: {
    initial: [],
    ...upTo(MOST_PINNED),
    part: "pinned",
    get: ({ pinned }) => pinned,
    apply: ({ pin }) => ({ pinned: pin }),
  },
  q: {
    initial: "",
    ...searchText,
    part: "filter",
    get: ({ filter }) => filter.query,
    apply: ({ q }) => ({ filter: { query: q } }),
  },
  event: {
    initial: null,
    ...oneId,
    part: "selected",
    get: ({ data, selected }) =>
      selected === null ? null : (data?.dataset.events[selected]?.id ?? null),
    apply: (address, data) => ({ selected: data && selectedOf(address, data) }),
  },
  view: {
    initial: "timeline",
    ...choice(["timeline", "list"]),
    part: "view",
    get: ({ view }) => view,
    apply: ({ view }) => ({ view }),
  },
  lanes: {
    initial: "relations",
    ...choice(LANE_KINDS),
    part: "lanes",
    get: ({ lanes }) => lanes,
    apply: ({ lanes }) => ({ lanes }),
  },
  relation: {
    initial: [],
    ...idList,
    part: "relations",
    get: ({ relations }) => relations,
    apply: ({ relation }) => ({ relations: relation }),
  },
  band: {
    initial: null,
    ...choice(["yes"]),
    part: "band",
    get: ({ band }) => (band ? "yes" : null),
    apply: ({ band }) => ({ band: band === "yes" }),
  },
  present: {
    initial: null,
    ...choice(["yes"]),
    part: "isPresented",
    get: ({ isPresented }) => (isPresented ? "yes" : null),
    apply: ({ present }) => ({ isPresented: present === "yes" }),
  },
  story: {
    initial: null,
    ...oneId,
    part: "walk",
    get: ({ walk }) => walk?.story ?? null,
    apply: ({ story, step }, data) => ({ walk: data && stepOf(data, story, step) }),
  },
  step: {
    initial: 1,
    ...stepNumber,
    part: "walk",
    get: ({ walk }) => walk?.step ?? 1,
    // A step belongs to a story, which applies both.
    apply: () => ({}),
  },
  quiz: {
    initial: null,
    ...choice(HIDDEN),
    part: "quiz",
    get: ({ quiz }) => quiz,
    apply: ({ quiz }) => ({ quiz }),
  },
  series: {
    initial: [],
    ...idList,
    part: "series",
    get: ({ series }) => series,
    apply: ({ series }) => ({ series }),
  },
  lang: {
    initial: null,
    ...choice(LANGUAGES.map(({ code }) => code)),
    part: "lang",
    get: ({ lang }) => lang,
    apply: ({ lang }) => ({ lang }),
  },
  theme: {
    initial: null,
    ...choice(["light", "dark", "auto"]),
    part: "theme",
    get: ({ theme }) => theme,
    apply: ({ theme }) => ({ theme }),
  },
  data: {
    initial: null,
    ...webAddress,
    part: "source",
    get: ({ source }) => (source.kind === "address" ? source.url : null),
    // Another dataset has to be loaded first.
    apply: () => ({}),
  },
  columns: {
    initial: [],
    ...idList,
    part: "source",
    get: ({ source }) => (source.kind === "address" ? source.columns : []),
    apply: () => ({}),
  },
  over: fixed("over", null, choice(["record"])),
  controls: fixed("controls", "none", choice(["none", "filters"])),
  title: fixed("title", "", plainText(120)),
  note: fixed("note", "", plainText(240)),
  credit: fixed("credit", "", plainText(120)),
  font: fixed("font", null, choice(FONTS)),
  bg: fixed("bg", null, choice(["none"])),
  height: fixed("height", null, pictureHeight),
};

/** A parameter that the page reads from its initial address and never changes. */
function fixed<Name extends keyof Address>(
  name: Name,
  initial: Address[Name],
  value: Pick<Param<Address[Name]>, "read" | "write">,
): Param<Address[Name]> {
  return {
    initial,
    ...value,
    part: "initialAddress",
    get: ({ initialAddress }) => initialAddress[name],
    apply: () => ({}),
  };
}

/** All time, as a range. */
const ALL_TIME: TimeRange = { from: null, to: "latest" };

/**
 * An address with only a step means the period of the step; one with only a period to compare compares it with the
 * last years.
 */
function domainOf({ time, compare, story, step }: Address, data: Data): Domain {
  const { extent } = data.columns;
  const open = time ? null : openStep(data, stepOf(data, story, step));
  if (!time && !open && compare)
    return clampDomain([extent[1] - lengthOf(toDomain(compare, extent)), extent[1]], extent);
  return clampDomain(open ? stepDomain(data, open) : toDomain(time, extent), extent);
}

/** The compared period is as long as the one in view. */
function comparedOf(address: Address, data: Data): Domain | null {
  const { extent } = data.columns;
  if (!address.compare) return null;
  const period = clampDomain(toDomain(address.compare, extent), extent);
  return domainOfLength(period, lengthOf(domainOf(address, data)), extent);
}

function selectedOf({ event, story, step }: Address, data: Data): number | null {
  const selected = event === null ? null : data.indexOf(event);
  return selected ?? openStep(data, stepOf(data, story, step))?.event ?? null;
}
