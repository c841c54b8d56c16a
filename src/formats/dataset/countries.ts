import { OTHER_NAMES } from "../../model/actorNames";

/** Two and three letters of each country by ISO 3166-1. */
const CODES =
  "ADAND AEARE AFAFG AGATG ALALB AMARM AOAGO ARARG ATAUT AUAUS AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BNBRN BOBOL BRBRA BSBHS BTBTN BWBWA BYBLR BZBLZ CACAN CDCOD CFCAF CGCOG CHCHE CICIV CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY ERERI ESESP ETETH FIFIN FJFJI FMFSM FRFRA GAGAB GBGBR GDGRD GEGEO GHGHA GMGMB GNGIN GQGNQ GRGRC GTGTM GWGNB GYGUY HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR ININD IQIRQ IRIRN ISISL ITITA JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MRMRT MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NENER NGNGA NINIC NLNLD NONOR NPNPL NRNRU NZNZL OMOMN PAPAN PEPER PGPNG PHPHL PKPAK PLPOL PSPSE PTPRT PWPLW PYPRY QAQAT ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SISVN SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SYSYR SZSWZ TDTCD TGTGO THTHA TJTJK TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA USUSA UYURY UZUZB VAVAT VCVCT VEVEN VNVNM VUVUT WSWSM XKXKX YEYEM ZAZAF ZMZMB ZWZWE HKHKG MOMAC".split(
    " ",
  );
const LANGUAGES = ["en", "ru", "zh", "zh-Hant", "de", "fr", "es", "pt"];

export interface Country {
  /** Three letters, as in the ids of our own actors. */
  readonly id: string;
  readonly name: string;
}

let known: ReadonlyMap<string, Country> | undefined;

/** Finds the country that a text names, in any of seven languages or by its three letters; null if it names none. */
export function countryOf(text: string): Country | null {
  known ??= readNames();
  const name = text.trim();
  if (name.length < 2 || name.length > 40) return null;
  return known.get(/^[A-Z]{2,3}$/.test(name) ? name : key(name)) ?? null;
}

const key = (name: string) => name.toLowerCase().replaceAll("ё", "е").replace(/^the /, "");

function readNames(): ReadonlyMap<string, Country> {
  const names = new Map<string, Country>();
  const english = new Intl.DisplayNames("en", { type: "region" });
  const languages = LANGUAGES.map((code) => new Intl.DisplayNames(code, { type: "region" }));
  for (const code of CODES) {
    const [short, id] = [code.slice(0, 2), code.slice(2)];
    const country = { id, name: english.of(short) ?? id };
    names.set(id, country);
    for (const language of languages) names.set(key(language.of(short) ?? id), country);
    for (const name of OTHER_NAMES[id] ?? [])
      names.set(/^[A-Z]{2,3}$/.test(name) ? name : key(name), country);
  }
  return names;
}
