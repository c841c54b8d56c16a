/** A licence as people write it: CC BY 4.0, not CC-BY-4.0. */
export function licenceInWords(licence: string): string {
  return licence.startsWith("CC") ? licence.replaceAll("-", " ") : licence;
}
