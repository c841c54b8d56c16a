import type { Dataset } from "../../model/dataset";
import { fromOutline, type Outline } from "../../model/outline";

/** The longest wait for a server; ms. */
const PATIENCE = 30_000;

/** Fetches the outline of our own record; null if that fails, so that the whole record has to be loaded. */
export async function loadOutline(url: string): Promise<Dataset | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout?.(PATIENCE) ?? null });
    return response.ok ? fromOutline((await response.json()) as Outline) : null;
  } catch {
    return null;
  }
}
