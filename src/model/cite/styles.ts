import { type DateParts, dayParts, versionParts, type Work } from "./work";

/** The work in the styles of the APA (7th edition), Chicago (18th) and the MLA (9th), in English. */

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

/** Ends a sentence with a full stop, unless it already ends: "What next?" stays. */
function stop(text: string): string {
  return /[.?!…。？！]$/u.test(text) ? text : `${text}.`;
}

/** By its title, if the page has no author. */
export function toApa(work: Work): string {
  const [year, ...rest] = versionParts(work) ?? [];
  const [month, day] = [monthOf(rest[0]), rest[1]];
  const monthDay = [month, day].filter((part) => part !== undefined).join(" ");
  const date = year === undefined ? "n.d." : [year, monthDay].filter(Boolean).join(", ");
  const accessed = american(dayParts(work.accessed));
  return `${stop(work.title)} (${date}). ${stop(work.container)} Retrieved ${accessed}${work.url ? `, from ${work.url}` : "."}`;
}

export function toChicago(work: Work): string {
  const issued = versionParts(work);
  const version = issued ? ` Last modified ${american(issued)}.` : "";
  const accessed = american(dayParts(work.accessed));
  return `“${stop(quoted(work.title))}” ${stop(work.container)}${version} Accessed ${accessed}.${work.url && ` ${work.url}.`}`;
}

export function toMla(work: Work): string {
  const issued = versionParts(work);
  const parts = [work.container, issued && short(issued), work.url].filter(Boolean).join(", ");
  const accessed = short(dayParts(work.accessed));
  return `“${stop(quoted(work.title))}” ${parts}. Accessed ${accessed}.`;
}

/** Nested quotation marks are single. */
function quoted(title: string): string {
  return title.replace(/“/g, "‘").replace(/”/g, "’");
}
