/** Shortens a text to at most `most` characters, between words if it has spaces. */
export function shorten(text: string, most = 200): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : cut.length).replace(/[\s,;:–—]+$/u, "")}…`;
}
