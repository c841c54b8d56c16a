import { expect, it } from "vitest";
import { isKeptUp } from "../../../tools/record/keptUp";

it.each([
  "https://en.wikipedia.org/wiki/Ostpolitik",
  "https://history.state.gov/departmenthistory/travels/president/china",
  "https://www.scprocedure.org/table-4-vetoes-cast",
  "https://www.armscontrol.org/factsheet/cfe",
  "https://www.nobelprize.org/prizes/peace/1975/sakharov/facts/",
])("knows a page that is kept up: %s", (url) => expect(isKeptUp(url)).toBe(true));

it.each([
  "https://history.state.gov/historicaldocuments/frus1949v09/d121",
  "https://www.nobelprize.org/prizes/peace/1990/press-release/",
  "https://example.org/wikipedia.org/wiki/",
])("expects a date of what was published on a day: %s", (url) => expect(isKeptUp(url)).toBe(false));
