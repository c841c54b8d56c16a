import { EMPTY_ADDRESS, readAddress } from "../../store/address";
import { loadDataset } from "../../store/load";
import { createSelectors } from "../../store/selectors";
import { createTimelineStore, showDataset, showFailure } from "../../store/store";
import type { Timeline } from "../timeline";
import { syncHistory } from "./history";

const OURS = "./data/events.json";

/** Sets the page going: reads the address, loads the dataset that it names into the store, keeps them the same. */
export function start({ isEmbed }: { isEmbed: boolean }): Timeline {
  const address = readAddress(window.location.search);
  const store = createTimelineStore(address);
  const url = address.data ?? OURS;
  loadDataset(url, (progress) => store.setState({ progress })).then(({ dataset, problems }) => {
    if (!dataset) {
      showFailure(store, problems);
    } else {
      showDataset(store, dataset, problems, { ...EMPTY_ADDRESS, ...address }, Date.now());
      syncHistory(store);
    }
    // For whoever drives the page from outside: from here on it takes input.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        document.documentElement.dataset.ready = "";
      }),
    );
  });
  return { store, selectors: createSelectors(), isEmbed };
}
