import { createFormats } from "../format";

/** Dates and numbers in English. */
export const formats = createFormats("en-GB", {
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  from: (start, end) => `${start} to ${end}`,
  since: (start) => `since ${start}`,
  until: (end) => `until ${end}`,
  decade: (year) => `${year}s`,
  century: (year) => `${year}–${Number(year) + 99}`,
  season: (month, year) =>
    `${{ 2: "spring", 5: "summer", 8: "autumn" }[month] ?? "winter"} ${year}`,
});
