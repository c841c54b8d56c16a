import { MOST_YEARS } from "../../model/date";

/** Words for a million years or more, as those who write of the Earth use them. */
const MILLIONS =
  /\d\s?(?:m\.?y\.?a?|mya|bya|myr|gyr|ma|ga)\b|million|milliard|billion|millón|milhõ|bilhõ|\bmio\b|\bmrd\b|млн|млрд|миллион|миллиард|百万|百萬|亿|億/;
/** A number alone, perhaps with separators, before or after words. */
const NUMBER = /^\D*?(\d{1,3}(?:[ ,.'’]\d{3})+|\d{6,})(?![-/.:]?\d)\D*$/;
/** `19491301` is a day that does not exist. */
const COMPACT = /^(?:1\d|20)\d{6}$/;

/** Whether a text that cannot be read as a date is a year further away than can be shown. */
export function isFar(text: string): boolean {
  const plain = text.normalize("NFKC").toLowerCase();
  if (/\d/.test(plain) && MILLIONS.test(plain)) return true;
  const digits = NUMBER.exec(plain)?.[1]?.replace(/\D/g, "") ?? "";
  return !COMPACT.test(digits) && Number(digits) > MOST_YEARS;
}
