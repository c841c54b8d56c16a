/**
 * Pages that are kept up rather than published on a day: tables, fact sheets, lists of travels, encyclopedias open to
 * all. They have no date, or one that changes, so that a reference to them may lack it.
 */
const KEPT_UP = [
  /^[a-z]+\.wikipedia\.org\/wiki\//,
  /^history\.state\.gov\/(?:milestones|departmenthistory)\//,
  /^scprocedure\.org\/table-/,
  /^nssdc\.gsfc\.nasa\.gov\/nmc\//,
  /^armscontrol\.org\/factsheets?\//,
  /^nobelprize\.org\/prizes\/.*\/(?:facts|summary)\/?$/,
  /^osce\.org\/odihr\/elections\//,
  /^wto\.org\/english\/(?:tratop_e\/dispu_e\/cases_e|thewto_e\/acc_e)\//,
  /^treaties\.(?:un|unoda)\.org\//,
  /^presidency\.ucsb\.edu\/statistics\//,
  /^forumarmstrade\.org\/ustaiwan/,
  /^cc\.pacforum\.org\/relations\/.*[?&]pt=date/,
];

/** Whether a page is kept up, by its address. */
export function isKeptUp(url: string): boolean {
  const address = url.replace(/^https?:\/\/(?:www\.)?/, "");
  return KEPT_UP.some((pattern) => pattern.test(address));
}
