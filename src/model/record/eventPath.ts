const MOST_WORDS = 6;

/** A title as part of a file name: "Nixon visits China" becomes "nixon-visits-china". */
function slugOf(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}|[’']/gu, "");
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, MOST_WORDS).join("-");
}

/** The id of a new event by its date in EDTF and its English title; null if one of them gives no name. */
export function newEventId(date: string, title: string): string | null {
  const start = date.replace(/[~?%]|\/.*/g, "");
  const slug = slugOf(title);
  return yearOf(start) && slug ? `${start}-${slug}` : null;
}

/** The path of an event's file, relative to the folder of the record; its folder is the year of its date. */
export function eventPath(date: string, id: string): string {
  return `events/${yearOf(date)}/${id}.yaml`;
}

function yearOf(date: string): string | undefined {
  return /^-?\d+/.exec(date)?.[0];
}
