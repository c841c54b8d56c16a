import { type DateParts, dayParts, versionParts, type Work } from "./work";

/** The work by the styles of the APA (7th edition), of Chicago (18th) and of the MLA (9th). They are in English. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function monthOf(month: number | undefined): string | undefined {
  return month === undefined ? undefined : MONTHS[month - 1];
}

/** "November 23, 2026". */
function american([year, month, day]: DateParts): string {
  const name = monthOf(month);
  if (name === undefined) return String(year);
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

/** "23 Nov. 2026": names of more than four letters are cut. */
function short([year, month, day]: DateParts): string {
  const name = monthOf(month);
  const cut =
    name === "September" ? "Sept." : name && name.length > 4 ? `${name.slice(0, 3)}.` : name;
  return [day, cut, year].filter((part) => part !== undefined).join(" ");
}

/** A sentence's end, unless the text has one: "What next?" stays. */
function stop(text: string): string {
  return /[.?!…。？！]$/u.test(text) ? text : `${text}.`;
}

/** By its title, where a page has no author of its own. */
export function toApa(work: Work): string {
  const [year, ...rest] = versionParts(work) ?? [];
  const [month, day] = [monthOf(rest[0]), rest[1]];
  const monthDay = [month, day].filter((part) => part !== undefined).join(" ");
  const date = year === undefined ? "n.d." : [year, monthDay].filter(Boolean).join(", ");
  const accessed = american(dayParts(work.accessed));
  return `${stop(work.title)} (${date}). ${stop(work.container)} Retrieved ${accessed}, from ${work.url}`;
}

export function toChicago(work: Work): string {
  const issued = versionParts(work);
  const version = issued ? ` Last modified ${american(issued)}.` : "";
  const accessed = american(dayParts(work.accessed));
  return `“${stop(quoted(work.title))}” ${stop(work.container)}${version} Accessed ${accessed}. ${work.url}.`;
}

export function toMla(work: Work): string {
  const issued = versionParts(work);
  const parts = [work.container, issued && short(issued), work.url].filter(Boolean).join(", ");
  const accessed = short(dayParts(work.accessed));
  return `“${stop(quoted(work.title))}” ${parts}. Accessed ${accessed}.`;
}

/** Quotation marks inside of others are single. */
function quoted(title: string): string {
  return title.replace(/“/g, "‘").replace(/”/g, "’");
}
