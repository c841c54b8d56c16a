/** Letters that are replaced by other letters, not only stripped of their marks. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  ł: "l",
  đ: "d",
};

/** An id of letters, digits and hyphens; the same text always has the same id. */
export function slug(text: string, most = 60): string {
  const plain = (/[^ -~]/.test(text) ? withoutMarks(text) : text.toLowerCase())
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, most)
    .replace(/^-|-$/g, "");
  // Most texts are known to keep enough without counting their letters.
  if (plain.length >= 4 && plain.length > text.length / 3) return plain;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  // Nothing would be left of other scripts.
  return plain.length >= Math.min(4, letters) && plain.length > letters / 3 ? plain : hash(text);
}

function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæøœłđ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The id of an event that has none, made from its date and title. */
export function contentId(date: string, title: string): string {
  const day = date.replace(/[^\w-]/g, (sign) => (sign === "/" ? "--" : ""));
  return `${day}-${slug(title)}`;
}

/** A hash of ten letters and digits (FNV-1a, in two halves). */
export function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1234567];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x01000197);
  }
  return [a, b].map((half) => (half >>> 0).toString(36).padStart(7, "0").slice(-5)).join("");
}

/** An id from a file, in the form of our ids. */
export function givenId(text: string): string {
  const id = text
    .trim()
    .replace(/\s+/g, "-")
    .replace(/[^\w.:-]/gu, "_");
  const isTelling = id.replace(/[_-]/g, "").length > id.length / 2;
  return id.length > 160 || !isTelling ? slug(text) : id;
}

/** Makes ids unique: `summit`, `summit-2`. */
export class Ids {
  readonly #next = new Map<string, number>();

  take(wanted: string): string {
    const next = this.#next.get(wanted);
    if (next === undefined) {
      this.#next.set(wanted, 2);
      return wanted;
    }
    for (let n = next; ; n++) {
      const id = `${wanted.slice(0, 150)}-${n}`;
      if (this.#next.has(id)) continue;
      this.#next.set(wanted, n + 1).set(id, 2);
      return id;
    }
  }
}
