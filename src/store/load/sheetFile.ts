/**
 * The address of a sheet of Google Sheets as CSV, for the link that its owner published or that one copies while it
 * is open; null for any other link.
 */
export function sheetFile(link: string): string | null {
  const found =
    /^https?:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/(e\/)?([\w-]+)([^#]*)(#.*)?$/.exec(
      link.trim(),
    );
  if (!found) return null;
  const [, published, id, rest = "", hash = ""] = found;
  const sheet = /[?&#]gid=(\d+)/.exec(`${hash}${rest}`)?.[1];
  const base = "https://docs.google.com/spreadsheets/d";
  return published
    ? `${base}/e/${id}/pub?${sheet ? `gid=${sheet}&single=true&` : ""}output=csv`
    : `${base}/${id}/export?format=csv${sheet ? `&gid=${sheet}` : ""}`;
}
