import type { Domain } from "../../model/time";

/** The stretch of time that most of the view lies in; undefined if there is none. */
export function eraInView<T extends { readonly domain: Domain }>(
  eras: readonly T[],
  [start, end]: Domain,
): T | undefined {
  const shared = ({ domain: [from, to] }: T) => Math.min(to, end) - Math.max(from, start);
  return eras.find((era) => shared(era) > (end - start) / 2);
}
