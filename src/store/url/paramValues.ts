/** Limits for values from outside: the longest text, the most ids, and the shape of an id. */
export const MOST_CHARACTERS = 200;
export const MOST_IDS = 100;
/** The most events that can be pinned, and the most that `only` can list. */
export const MOST_PINNED = 12;
export const MOST_ONLY = 60;
export const ID = /^[^\p{Cc}\p{Cs}]{1,160}$/u;

const MOST_STEPS = 1000;
const LONGEST_ADDRESS = 2000;

/** How a kind of value is written in the address: `read` returns null for an invalid text, `write` "" for no value. */
interface Value<T> {
  readonly read: (text: string) => T | null;
  readonly write: (value: T | null) => string;
}

/** One of several words. */
export function choice<T extends string>(words: readonly T[]): Value<T> {
  return {
    read: (text) => words.find((word) => word === text) ?? null,
    write: (word) => word ?? "",
  };
}

export const oneId: Value<string> = {
  read: (text) => (ID.test(text) ? text : null),
  write: (id) => id ?? "",
};

/** At most so many ids, separated by commas; a comma in an id is escaped with a backslash. Invalid ids are dropped one by one. */
export function upTo(most: number): Value<readonly string[]> {
  return {
    read: (text) => [...new Set(splitIds(text).filter((id) => ID.test(id)))].slice(0, most),
    write: (ids) => ids?.map(escapeId).join(",") ?? "",
  };
}

export const idList = upTo(MOST_IDS);

export function splitIds(text: string): string[] {
  const ids = text.match(/(?:\\.|[^\\,])+/gsu) ?? [];
  return ids.map((id) => id.replace(/\\(.)/gsu, "$1"));
}

export function escapeId(id: string): string {
  return id.replace(/[\\,]/g, "\\$&");
}

/** A plain text, cut between characters. */
export function plainText(most: number): Value<string> {
  return {
    read: (text) => [...text.trim()].slice(0, most).join("").trim(),
    write: (text) => text?.trim() ?? "",
  };
}

/** Words to search for. */
export const searchText = plainText(MOST_CHARACTERS);

/** The least and the greatest height of a frame's picture, px. */
export const HEIGHTS = [240, 1600] as const;

/** A whole number within limits. */
function whole(least: number, most: number): Value<number> {
  return {
    read: (text) => {
      const number = /^\d+$/.test(text) ? Number(text) : 0;
      return number >= least && number <= most ? number : null;
    },
    write: (number) => (number === null ? "" : String(number)),
  };
}

export const stepNumber = whole(1, MOST_STEPS);
export const pictureHeight = whole(...HEIGHTS);

/** The address of a file: relative, or http(s). Anything else (`javascript:`, `data:`) is invalid. */
export const webAddress: Value<string> = {
  read: (text) => {
    if (text === "" || text.length > LONGEST_ADDRESS) return null;
    try {
      const { protocol } = new URL(text, "https://base.invalid/");
      return protocol === "https:" || protocol === "http:" ? text : null;
    } catch {
      return null;
    }
  },
  write: (address) => address ?? "",
};
