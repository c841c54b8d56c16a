/** The part of a fragment that holds data, as `#d=…`; null if it has none. */
export function dataFragment(hash: string): string | null {
  const [, data] = /^#(?:[^#]*&)?(d=[^&]*)/.exec(hash) ?? [];
  return data === undefined ? null : `#${data}`;
}
