import { describe, expect, it } from "vitest";
import { eventFile, problemsOf } from "./files";

/** What is wrong with an address and its title. */
function faultsOf(url: string, title = "A source"): string[] {
  const event = eventFile("1950-02-14", { url: `    url: ${url}` }).replace(
    "title: A source",
    `title: "${title}"`,
  );
  return problemsOf({ "events/1950/1950-02-14-a.yaml": event });
}

describe("the form of addresses", () => {
  it.each([
    "https://history.state.gov/historicaldocuments/frus1969-76ve14p2/d8",
    "https://history.state.gov/milestones/1969-1976/salt",
    "https://undocs.org/S/RES/82(1950)",
    "https://undocs.org/A/ES-11/PV.5",
    "https://undocs.org/en/S/4050/Rev.1",
    "https://digitallibrary.un.org/record/111955",
    "https://treaties.un.org/doc/Publication/UNTS/Volume%20226/v226.pdf",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:21985A0919(01)",
    "https://eur-lex.europa.eu/legal-content/FR/TXT/HTML/?uri=CELEX%3A21978A0403%2801%29",
    "https://en.special.kremlin.ru/catalog/persons/245/events/65869",
    "https://www.federalregister.gov/documents/2019/05/21/2019-10616/addition-of-entities",
    "https://www.govinfo.gov/content/pkg/STATUTE-65/pdf/STATUTE-65-Pg644.pdf",
    "https://www.congress.gov/bill/106th-congress/house-bill/4",
    "https://www.nato.int/docu/comm/49-95/c911220a.htm",
    "https://doi.org/10.1007/978-981-13-8641-1_13",
    "https://en.wikipedia.org/wiki/China%E2%80%93France_relations",
    "https://web.archive.org/web/20220224000000/https://example.org/a",
    "https://hudoc.echr.coe.int/eng#{%22appno%22:[%2274357/01%22]}",
    "https://example.org/anything?at=all#here",
  ])("is that of %s", (url) => {
    expect(faultsOf(url)).toEqual([]);
  });

  it.each([
    "https://history.state.gov/historicaldocuments/frus1969-76v17/203",
    "https://history.state.gov/historicaldocuments/frus69v17",
    "https://undocs.org/en/SRES82",
    "https://digitallibrary.un.org/search?p=82",
    "https://treaties.un.org/doc/Publication/UNTS/Volume%20226/v262.pdf",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:3202R0334",
    "https://en.kremlin.ru/events/president/news",
    "https://www.federalregister.gov/citation/83-28710",
    "https://www.govinfo.gov/link/plaw/115/44",
    "https://www.nato.int/cps/en/natohq/official_texts.htm",
    "https://doi.org/1080/14682740600650235",
    "https://en.wikipedia.org/w/index.php?title=Harmel_Report",
    "https://web.archive.org/web/2022/https://example.org/",
    "https://hudoc.echr.coe.int/eng?i=207757",
  ])("is not that of %s", (url) => {
    const { hostname } = new URL(url);
    expect(faultsOf(url)).toEqual([
      expect.stringContaining(`:9: sources[0].url: expected an address of ${hostname} such as /`),
    ]);
  });
});

describe("a number in title and address", () => {
  it.each([
    [
      "https://history.state.gov/historicaldocuments/frus1969-76v17/d203",
      "FRUS 1969–1976, vol. XVII (Document 203)",
    ],
    ["https://undocs.org/A/RES/ES-6/2", "General Assembly resolution ES-6/2"],
    ["https://undocs.org/S/PV.461", "Security Council, 461st meeting, record"],
    ["https://undocs.org/S/2003/253", "Letter dated 5 March 2003 (S/2003/253)"],
    [
      "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022R0334",
      "Council Regulation (EU) 2022/334",
    ],
    [
      "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:31985R2616",
      "Council Regulation (EEC) No 2616/85",
    ],
    ["https://www.federalregister.gov/executive-order/13662", "Executive Order 13662"],
    ["https://www.govinfo.gov/app/details/PLAW-115publ44", "Public Law 115-44"],
    [
      "https://www.congress.gov/bill/106th-congress/house-bill/4",
      "National Missile Defense Act (H.R.4)",
    ],
  ])("is the same: %s", (url, title) => {
    expect(faultsOf(url, title)).toEqual([]);
  });

  it.each([
    [
      "https://history.state.gov/historicaldocuments/frus1969-76v17/d203",
      "Message (Document 302)",
      "302",
      "203",
    ],
    [
      "https://history.state.gov/historicaldocuments/frus1969-76v17",
      "FRUS 1969–1976, vol. XIX",
      "19",
      "17",
    ],
    [
      "https://undocs.org/S/RES/82(1950)",
      "Security Council resolution 83 (1950)",
      "83 1950",
      "82 1950",
    ],
    ["https://undocs.org/S/PV.461", "Security Council, 462nd meeting, record", "462", "461"],
    [
      "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022R0334",
      "Council Regulation (EU) 2022/335",
      "2022 335",
      "2022 334",
    ],
    [
      "https://www.congress.gov/bill/106th-congress/house-bill/4",
      "National Missile Defense Act (H.R.5)",
      "5",
      "4",
    ],
  ])("differs: %s", (url, title, said, found) => {
    expect(faultsOf(url, title)).toEqual([
      expect.stringContaining(`expected ${said} as in its title, got ${found}`),
    ]);
  });
});
