import type { Dataset } from "../../model/dataset";
import { fromOutline, type Outline } from "../../model/outline";

/** How long a server may take; ms. */
const PATIENCE = 30_000;

/** Fetches the outline of our own record; null if it does not come or is none, so that the record has to come whole. */
export async function loadOutline(url: string): Promise<Dataset | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout?.(PATIENCE) ?? null });
    return response.ok ? fromOutline((await response.json()) as Outline) : null;
  } catch {
    return null;
  }
}
