import { readDate } from "../../formats/date/readDate";

/** A date as people write it, in EDTF; as it is, if it cannot be read. */
export function toEdtf(text: string): string {
  const plain = text.trim();
  const found = readDate(plain);
  return found && typeof found === "object" ? found.edtf : plain;
}
