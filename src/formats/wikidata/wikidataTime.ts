/** The precisions of Wikidata dates. */
const CENTURY = 7;
const DECADE = 8;
const YEAR = 9;
const MONTH = 10;

const TIME = /^([+-]?)(\d{1,16})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?Z?$/;

/**
 * A time of Wikidata, such as `+1949-10-01T00:00:00Z`, as EDTF no finer than its precision, 7 (century) to 11
 * (day). `hasYearZero`: in the results of queries the year before 1 is 0, in statements it is -1. Null if the text
 * is none.
 */
export function wikidataTime(
  text: string,
  precision: number | undefined,
  hasYearZero: boolean,
): string | null {
  const match = TIME.exec(text.trim());
  if (!match) return null;
  const [, sign, digits = "", month = "", day = ""] = match;
  const bare = Number(digits);
  const year = sign === "-" ? -(hasYearZero ? bare : bare - 1) : bare;
  const finest = precision ?? (month === "00" ? YEAR : day === "00" ? MONTH : MONTH + 1);
  if (finest < YEAR) return coarse(year, finest);
  const years = yearText(year);
  if (finest === YEAR || years.startsWith("Y")) return years;
  return finest === MONTH ? `${years}-${month}` : `${years}-${month}-${day}`;
}

/** A decade or century if EDTF can express it; any other long period is approximately its year. */
function coarse(year: number, precision: number): string {
  const two = (part: number, length: number) => String(Math.floor(part)).padStart(length, "0");
  if (precision < CENTURY || year <= 0 || year > 9999) return `${yearText(year)}~`;
  return precision === DECADE ? `${two(year / 10, 3)}X` : `${two((year - 1) / 100, 2)}XX`;
}

function yearText(year: number): string {
  const digits = String(Math.abs(year));
  const sign = year < 0 ? "-" : "";
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits.padStart(4, "0")}`;
}
