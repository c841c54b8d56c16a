import type { Dataset } from "../../model/dataset";
import type { TimelineStore } from "../../store/state";
import { setInitialAddress } from "../../store/store";
import type { Address } from "../../store/url/address";
import { isKnown, isPlain } from "../../store/url/check";
import { dataFragment } from "../../store/url/dataFragment";
import { readAddress } from "../../store/url/url";
import type { Timeline } from "../base/context";

/** What the address of the page asks for, repaired if a program has changed it on its way. `dataset` is null until loaded. */
export async function readLink(
  { store }: Timeline,
  dataset: Dataset | null = null,
): Promise<Address> {
  const { search, hash } = openedAt(store);
  const { initialAddress } = store.getState();
  const asked = repaired.has(store) ? readAddress(search) : initialAddress;
  const isSound = dataset ? isKnown(asked, dataset) : true;
  if (isSound && isPlain(search)) {
    // What the data before these did not know is known to these.
    if (asked !== initialAddress) setInitialAddress(store, asked, []);
    return asked;
  }
  const { repairAddress } = await import("../../store/url/repair");
  const series = initialAddress.series.length > 0 && dataset ? await seriesIds() : null;
  const { address, unread } = repairAddress(search + hash, dataset, series);
  setInitialAddress(store, address, unread);
  repaired.add(store);
  return address;
}

/** Stores whose address is no longer as it was opened. */
const repaired = new WeakSet<TimelineStore>();

type Opened = Readonly<Pick<Location, "search" | "hash">>;
const opened = new WeakMap<TimelineStore, Opened>();

/** The address that a page was opened at: what is in the bar follows the view, even before all data have come. */
function openedAt(store: TimelineStore): Opened {
  const known = opened.get(store);
  if (known) return known;
  const { search, hash } = window.location;
  // Data in the fragment are no part of the query that lost its way.
  const address = { search, hash: dataFragment(hash) ? "" : hash };
  opened.set(store, address);
  return address;
}

/** Null if the series cannot be loaded. */
async function seriesIds(): Promise<readonly string[] | null> {
  try {
    const { loadSeries } = await import("../../store/load/loadSeries");
    return (await loadSeries("./data/series.json")).map(({ id }) => id);
  } catch {
    return null;
  }
}
