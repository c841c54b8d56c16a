/** Whether a key is a letter, in lower or upper case, or its key if the keyboard layout has no Latin letters. */
export function isLetter(letter: string, { key, code }: KeyboardEvent): boolean {
  const isItsKey = code === `Key${letter.toUpperCase()}` && !/[a-z]/i.test(key);
  return key.toLowerCase() === letter || isItsKey;
}
