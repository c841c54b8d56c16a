/** JSON as bytes in UTF-8: signs, and where things end. */

export const SPACE = 0x20;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const END_BRACKET = 0x5d;
export const BRACE = 0x7b;
export const END_BRACE = 0x7d;

/** The first place from `i` on that is no white space. */
export function skipSpace(bytes: Uint8Array, i: number): number {
  let at = i;
  for (let byte = bytes[at]; byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09; )
    byte = bytes[++at];
  return at;
}

/** Where the quote stands that ends a text which begins at `i`; 0 if it has an escape sequence or does not end here. */
export function endOfText(bytes: Uint8Array, i: number): number {
  for (let at = i; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH || byte < SPACE) return 0;
  }
  return 0;
}

/** The place after a list or an object without another in it, which begins at `i`; 0 if it is not so simple. */
export function endOfFlat(bytes: Uint8Array, i: number): number {
  for (let at = i + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = endOfText(bytes, at + 1);
      if (at === 0) return 0;
    } else if (byte === END_BRACKET || byte === END_BRACE) return at + 1;
    else if (byte === BRACKET || byte === BRACE) return 0;
  }
  return 0;
}

/** The same of a text with escape sequences; 0 if it does not end here. */
export function endOfAnyText(bytes: Uint8Array, i: number): number {
  for (let at = i; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH) at++;
  }
  return 0;
}

/** The place after a list or an object that begins at `i`; 0 if it does not end here. */
export function endOfNested(bytes: Uint8Array, i: number): number {
  let depth = 0;
  for (let at = i; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = endOfAnyText(bytes, at + 1);
      if (at === 0) return 0;
    } else if (byte === BRACE || byte === BRACKET) depth++;
    else if ((byte === END_BRACE || byte === END_BRACKET) && --depth === 0) return at + 1;
  }
  return 0;
}

/** Whether a stretch has these bytes. */
export function hasBytes(bytes: Uint8Array, from: number, to: number, wanted: Uint8Array): boolean {
  if (to - from !== wanted.length) return false;
  for (let i = 0; i < wanted.length; i++) if (bytes[from + i] !== wanted[i]) return false;
  return true;
}

/** The bytes of all parts, one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
