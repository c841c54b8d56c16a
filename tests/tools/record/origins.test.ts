import { expect, it } from "vitest";
import { originsOf } from "../../../tools/record/origins";
import { readRecord } from "../../../tools/record/read";
import { eventFile, folderOf } from "./files";

const PUBLISHERS = `publishers:
  - { name: P, country: RUS, kind: press }
  - { name: Court, country: INT, kind: organisation }
  - { name: Encyclopedia, country: CHN, kind: reference }
  - { name: Paper, country: IRL, kind: press }
  - { name: Site, kind: press }
`;
const sources = (...named: readonly (readonly [name: string, url: string])[]) =>
  named
    .map(
      ([name, url]) =>
        `\n  - { title: T, publisher: ${name}, url: https://example.org/${url}, kind: primary }`,
    )
    .join("");

function originsIn(events: Readonly<Record<string, string>>) {
  const record = readRecord(folderOf({ "publishers.yaml": PUBLISHERS, ...events }), []);
  if (!record) throw new Error("expected a record");
  return originsOf(record, "ru");
}

it("counts publishers by seat, encyclopedias apart, and what is not known as other", () => {
  const named = sources(["Court", "c"], ["Encyclopedia", "e"], ["Paper", "p"], ["Site", "s"]);
  const { references, shares } = originsIn({
    "events/1972/1972-a.yaml": eventFile("1972-02-21").replace("sources:", `sources:${named}`),
  });
  expect(references).toBe(5);
  const none = { china: 0, usa: 0 };
  const once = { russia: 0.2, international: 0.2, reference: 0.2, west: 0.2, other: 0.2 };
  expect(shares).toEqual({ ...none, ...once });
});

it("counts a text once for each event, and each relation by the events that moved it", () => {
  const twice = `sources:${sources(["Site", "s"], ["Site", "s"])}`;
  const account =
    "accounts:\n  - { by: RUS, source: { title: T, publisher: Site, url: https://example.org/s, kind: primary } }\nen:\n  accounts: [{ text: So it was. }]";
  const { references, parts } = originsIn({
    "events/1972/1972-a.yaml": eventFile("1972-02-21")
      .replace("sources:", twice)
      .replace("en:", account),
    "events/1973/1973-b.yaml": eventFile("1973-02-21"),
  });
  expect(references).toBe(3);
  expect(parts).toMatchObject([
    { name: "Россия–Китай", references: 3, shares: { russia: 0.667, other: 0.333 } },
  ]);
});

it("is all zero where nothing is cited", () => {
  expect(originsIn({})).toMatchObject({ references: 0, shares: { russia: 0, other: 0 } });
});
