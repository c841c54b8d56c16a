import type { Dataset } from "../../model/dataset";
import { setInitialAddress } from "../../store/store";
import type { Address } from "../../store/url/address";
import { isKnown, isPlain } from "../../store/url/check";
import type { Timeline } from "../base/context";

/** The query of the page's address; a host may have taken `&#38;` in it for the start of a fragment. */
export function pageQuery(): string {
  const { search, hash } = window.location;
  return /^#x?0*(?:38|26);/i.test(hash) ? search + hash.slice(hash.indexOf(";") + 1) : search;
}

/** What the address of the page asks for, repaired if a program has changed it on its way. `dataset` is null until loaded. */
export async function readLink(
  { store }: Timeline,
  dataset: Dataset | null = null,
): Promise<Address> {
  const search = pageQuery();
  const { initialAddress } = store.getState();
  const isSound = dataset ? isKnown(initialAddress, dataset) : true;
  if (isSound && isPlain(search)) return initialAddress;
  const { repairAddress } = await import("../../store/url/repair");
  const series = initialAddress.series.length > 0 && dataset ? await seriesIds() : null;
  const { address, unread } = repairAddress(search, dataset, series);
  setInitialAddress(store, address, unread);
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
