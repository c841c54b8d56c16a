import type { FragmentFault } from "../../formats/fragment/readFragment";
import { dataFile } from "../../store/load/dataFile";
import type { Failure } from "../../store/load/loaded";

/** Why data did not come, as far as a page can tell. */
export type Reason =
  | "local"
  | "scheme"
  | "insecure"
  | "blocked"
  | "closed"
  | "unreachable"
  | "offline"
  | "slow"
  | "page"
  | "viewer"
  | "missing"
  | "private"
  | "busy"
  | "server"
  | "other"
  | FragmentFault;

export interface Explanation {
  readonly reason: Reason;
  /** The host that was asked. */
  readonly host: string;
  /** What it answered; 0 for nothing. */
  readonly status: number;
  /** Where the data are, if the address is that of a page that shows them. */
  readonly file: string | null;
}

/** Finds out why data did not come. Where a browser does not tell, the host is asked once more, without reading. */
export async function explain(failure: Failure): Promise<Explanation> {
  const { url, status = 0, fragment } = failure;
  if (fragment) return { reason: fragment, host: "", status, file: null };
  const address = addressOf(url);
  const host = address?.host || url;
  const shown = address && dataFile(address);
  if (shown) return { reason: shown.file ? "page" : "viewer", host, status, file: shown.file };
  return { reason: await reasonOf(failure, address), host, status, file: null };
}

function addressOf(url: string): URL | null {
  try {
    return new URL(url, window.location.href);
  } catch {
    return null;
  }
}

const LOCAL = /^(?:file:|[a-z]:[\\/]|\\\\|~\/|\/(?:home|users|tmp)\/)/i;

async function reasonOf({ url, status, sent }: Failure, address: URL | null): Promise<Reason> {
  if (LOCAL.test(url.trim())) return "local";
  if (!address || !/^https?:$/.test(address.protocol)) return "scheme";
  if (sent) return sent === "page" ? "page" : "slow";
  if (status) return STATUSES.find(([pattern]) => pattern.test(String(status)))?.[1] ?? "other";
  if (!navigator.onLine) return "offline";
  if (window.location.protocol === "https:" && address.protocol === "http:") return "insecure";
  return probe(address);
}

const STATUSES: readonly (readonly [RegExp, Reason])[] = [
  [/404|410/, "missing"],
  [/401|403|407/, "private"],
  [/408|429|503/, "busy"],
  [/5../, "server"],
];

/** How long to wait for an answer, and for the browser to say that its page forbids to ask; ms. */
const PATIENCE = 10_000;
const BREATH = 100;

async function probe(address: URL): Promise<Reason> {
  let isBlocked = false;
  const onViolation = ({ blockedURI }: SecurityPolicyViolationEvent) => {
    isBlocked ||= blockedURI.startsWith(address.origin);
  };
  document.addEventListener("securitypolicyviolation", onViolation);
  const signal = AbortSignal.timeout(PATIENCE);
  const isThere = await fetch(address, { mode: "no-cors", credentials: "omit", signal }).then(
    (response) => response.body?.cancel().then(() => true) ?? true,
    () => false,
  );
  if (!isThere) await new Promise((resolve) => setTimeout(resolve, BREATH));
  document.removeEventListener("securitypolicyviolation", onViolation);
  if (isBlocked) return "blocked";
  return isThere && address.origin !== window.location.origin ? "closed" : "unreachable";
}
