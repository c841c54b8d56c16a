/** A text of at most so many characters, cut between words if possible. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "");
  return `${start.replace(/\s+\S{0,20}$/, "").trimEnd()}…`;
}
