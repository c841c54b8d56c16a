import { type Problem, quote } from "../../src/model/problem";
import type { EventFile } from "../../src/model/record/eventFile";
import { problemIn, type RecordFile, type TimelineRecord } from "./read";
import { type Reference, referencesOf } from "./references";

/** How a host writes its addresses, by its public scheme. */
interface Scheme {
  readonly host: RegExp;
  /** The part of an address after the host. */
  readonly form: RegExp;
  readonly example: string;
  /** A number that stands in title and address, each in its groups: if both have it, it is the same. */
  readonly same?: readonly (readonly [title: RegExp, address: RegExp])[];
}

const SCHEMES: readonly Scheme[] = [
  {
    host: /^history\.state\.gov$/,
    form: /^\/(historicaldocuments\/frus\d{4}(-\d\d)?v(e?\d\d)(p\d)?(mSupp)?(\/(d\d+|ch\d+(subch\d+)?(\?start=\d+)?|introduction|comp\d+))?|milestones\/\d{4}-\d{4}\/[\w-]+|departmenthistory(\/[\w-]+)+|countries\/[\w-]+)$/,
    example: "/historicaldocuments/frus1969-76v17/d203",
    same: [
      [/\bDocument (\d+)/, /\/d(\d+)$/],
      [
        /(?:FRUS|Foreign Relations of the United States),? (\d{4})(?:–\d\d(\d\d))?/,
        /frus(\d{4})(?:-(\d\d))?v/,
      ],
      [/\b[Vv]ol(?:ume|\.) (?:E[–-])?([IVXL\d]+)/, /\/frus[\d-]+ve?(\d+)/],
      [/, Part (\d)/, /\/frus[\d-]+v\d+p(\d)/],
    ],
  },
  {
    host: /^(?:www\.)?undocs\.org$/,
    form: /^\/(?:[a-z]{2}\/)?(?:[AES]|CERD)\/(?:[\w.-]+\/)*[\w.-]+(?:\([\w-]+\))?$/,
    example: "/S/RES/82(1950), /S/PV.461 or /A/RES/34/22",
    same: [
      [/[Rr]esolution (\d+) ?\(([\w-]+)\)/, /\/RES\/(\d+)\(([\w-]+)\)$/],
      [/[Rr]esolution ((?:ES-)?\d+\/\d+)/, /\/A\/RES\/((?:ES-)?\d+\/\d+)$/],
      [/(\d+)(?:st|nd|rd|th) (?:plenary )?meeting/, /PV\.(\d+)$/],
      [
        /\b([AS]\/(?:\d+\/)?(?:PV\.)?\d+(?:\/Rev\.\d)?)(?![\w/])/,
        /^\/([AS]\/(?:\d+\/)?(?:PV\.)?\d+(?:\/Rev\.\d)?)$/,
      ],
    ],
  },
  {
    host: /^digitallibrary\.un\.org$/,
    form: /^\/record\/\d+$/,
    example: "/record/111955",
  },
  {
    host: /^treaties\.un\.org$/,
    form: /^\/(?:doc\/Publication\/UNTS\/Volume%20(\d+)\/v\1\.pdf|Pages\/(?:ViewDetails|showDetails)\.aspx\?\S+)$/,
    example: "/doc/Publication/UNTS/Volume%20226/v226.pdf",
  },
  {
    host: /^eur-lex\.europa\.eu$/,
    form: /^\/legal-content\/[A-Z]{2}\/TXT\/(?:(?:HTML|PDF)\/)?\?uri=(?:CELEX(?::|%3A)\d{5}[A-Z]{1,2}(?:\d{4}(?:\(\d\d\)|%28\d\d%29)?|\/TXT)|OJ:[CL]_?[\w.:]+)$/i,
    example: "/legal-content/EN/TXT/?uri=CELEX:32022R0334",
    same: [
      [/\([A-Z, ]+\) (20\d\d)\/(\d+)/, /(?::|3A)3(\d{4})[RD](\d{4})$/],
      [/\bNo (\d+)\/(?:19|20)?(\d\d)\b/, /(?=.*[RD](\d{4})$).*3\d\d(\d\d)[RD]/],
      [/\b(?:19|20)?(\d\d)\/(\d+)\/(?:EEC|EC|CFSP)/, /3\d\d(\d\d)[RDE](\d{4})$/],
    ],
  },
  {
    host: /^(?:en\.)?(?:special\.)?kremlin\.ru$/,
    form: /^\/(?:(?:catalog\/\w+\/\d+\/)?events(?:\/[a-z-]+)*|supplement|d|acts\/bank|acts\/news)\/\d+(?:\/print)?$/,
    example: "/events/president/news/67843 or /supplement/5770",
  },
  {
    host: /^www\.federalregister\.gov$/,
    form: /^\/(?:citation\/\d+-FR-\d+|executive-order\/\d+|d\/[\w-]+|documents\/(?:\d{4}\/\d\d\/\d\d\/[\w-]+\/[\w-]+|full_text\/text\/\d{4}\/\d\d\/\d\d\/[\w-]+\.txt))$/,
    example: "/citation/83-FR-28710 or /executive-order/13662",
    same: [
      [/Executive Order (\d+)/, /executive-order\/(\d+)$/],
      [/(\d+) (?:FR|Fed\. Reg\.) (\d+)/, /citation\/(\d+)-FR-(\d+)$/],
    ],
  },
  {
    host: /^www\.govinfo\.gov$/,
    form: /^\/(?:app\/details\/[\w-]+|content\/pkg\/([\w-]+)\/(html|pdf)\/[\w-]+\.(?:htm|pdf))$/,
    example: "/app/details/PLAW-115publ44 or /content/pkg/STATUTE-65/pdf/STATUTE-65-Pg644.pdf",
    same: [
      [/Public Law (\d+)[-–](\d+)/, /PLAW-(\d+)publ(\d+)/],
      [/(\d+) Stat\. (\d+)/, /STATUTE-(\d+)-Pg(\d+)/],
    ],
  },
  {
    host: /^www\.congress\.gov$/,
    form: /^\/(?:bill|treaty-document|congressional-record|committee-report|\d+)\/\S+$/,
    example: "/bill/106th-congress/house-bill/4",
    same: [
      [/\bH\.R\. ?(\d+)/, /house-bill\/(\d+)/],
      [/\bS\. ?(\d+)/, /senate-bill\/(\d+)/],
      [/\b(\d+)(?:st|nd|rd|th) Congress/, /\/(\d+)\w\w-congress\//],
    ],
  },
  {
    host: /(?:^|\.)nato\.int$/,
    form: /^\/(?:cps\/[a-z]{2}\/nato(?:hq|live)\/[a-z_]+_\d+\.htm(?:\?selectedLocale=[a-z]{2})?|docu\/[\w/-]+\.html?|nato_static_fl2014\/assets\/pdf\/\S+\.pdf|[a-z]{2}\/[\w/-]+)$/,
    example: "/cps/en/natohq/official_texts_17245.htm",
  },
  {
    host: /^(?:dx\.)?doi\.org$/,
    form: /^\/10\.\d{4,9}\/\S+$/,
    example: "/10.1080/14682740600650235",
  },
  {
    host: /(?:^|\.)wikipedia\.org$/,
    form: /^\/wiki\/[^?#\s]+$/,
    example: "/wiki/Harmel_Report",
  },
  {
    host: /^web\.archive\.org$/,
    form: /^\/web\/\d{14}\/https?:\/\/\S+$/,
    example: "/web/20220224000000/https://example.org/",
  },
  {
    host: /^(?:www\.)?archive\.org$/,
    form: /^\/(?:details|download|stream)\/\S+$/,
    example: "/details/pentagon-papers",
  },
  {
    host: /^hudoc\.echr\.coe\.int$/,
    form: /^\/eng(?:\?i=\d{3}-\d+|#\{%22appno%22:\[%22\d+\/\d\d%22\]\})$/,
    example: "/eng?i=001-207757",
  },
];

/** Addresses that are not of the form that their host gives to its own, and numbers that differ from the title's. */
export function checkAddresses({ events }: TimelineRecord): Problem[] {
  return events.flatMap((event) =>
    referencesOf(event.value).flatMap((reference) => checkAddress(event, reference)),
  );
}

function checkAddress(
  event: RecordFile<EventFile>,
  { path, source: { url, title } }: Reference,
): Problem[] {
  const { hostname, href, origin } = new URL(url);
  const scheme = SCHEMES.find(({ host }) => host.test(hostname));
  if (!scheme) return [];
  const address = href.slice(origin.length);
  if (!scheme.form.test(address)) {
    const expected = `expected an address of ${hostname} such as ${scheme.example}`;
    return [problemIn(event, [...path, "url"], `${expected}, got ${quote(address)}`)];
  }
  return (scheme.same ?? []).flatMap(([inTitle, inAddress]) => {
    const [said, found] = [inTitle, inAddress].map((form, i) =>
      numbersIn(form, [title, address][i] ?? ""),
    );
    if (!said || !found || said === found) return [];
    return [problemIn(event, [...path, "url"], `expected ${said} as in its title, got ${found}`)];
  });
}

/** What the groups of a form hold, without leading zeros and Roman figures; undefined if the text is not of the form. */
function numbersIn(form: RegExp, text: string): string | undefined {
  const [, ...groups] = form.exec(text) ?? [];
  return (
    groups
      .filter((group) => group !== undefined)
      .map((group) =>
        /^[IVXL]+$/.test(group) ? `${fromRoman(group)}` : group.replace(/^0+(?=\d)/, ""),
      )
      .join(" ") || undefined
  );
}

function fromRoman(figures: string): number {
  const values = [...figures].map((figure) => ({ I: 1, V: 5, X: 10, L: 50 })[figure] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
