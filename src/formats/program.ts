/** Whether a text is the code of a program: most of its lines end as those of code do, or it has the words of one. */
export function looksLikeProgram(text: string): boolean {
  const start = text.slice(0, 100_000);
  const lines = start.match(/^.*\S/gm)?.length ?? 0;
  const ends = start.match(/(?:[;{}(]|(?<!\])\])\s*$/gm)?.length ?? 0;
  const words =
    start.match(/\bfunction\b ?[\w$]*\(|=>|\b(?:const|let|var) [\w$]+ ?=/g)?.length ?? 0;
  return ends > lines * 0.3 || words > 2;
}
