import type { Archive } from "../../archive/archive";
import type { FragmentFault } from "../../formats/fragment/readFragment";
import type { Dataset } from "../../model/dataset";
import type { Problem } from "../../model/problem";
import type { Receipt } from "../../model/receipt";

/** The result of loading: everything that is good, and the problems. `dataset` is null if nothing is good. */
export interface Loaded {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** Why nothing arrived at all; another try may succeed. */
  readonly failure?: Failure;
  /** How a file in the format of another tool was read. */
  readonly receipt?: Receipt;
  /** The archive that the dataset is the head of. */
  readonly archive?: Archive;
}

/** What is known of data that did not arrive. */
export interface Failure {
  /** Where they were to come from, as it was asked for; "" for the address of the page itself. */
  readonly url: string;
  /** What is wrong with data in the fragment of an address. */
  readonly fragment?: FragmentFault;
  /** What the server answered, if it did. */
  readonly status?: number;
  /** Whether it sent a web page, or nothing for too long. */
  readonly sent?: "page" | "nothing" | undefined;
}
