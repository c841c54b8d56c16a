import fc from "fast-check";
import { expect, it } from "vitest";
import { columnNamed, readChoices, settleChoices, writeChoices } from "../../src/formats/choices";

it("reads what columns hold, the order of dates and the format", () => {
  const texts = ["date:When", "none:Remarks", "link: Read: more", "order:day", "format:vis"];
  expect(readChoices(texts)).toEqual({
    choices: {
      columns: { When: "start", Remarks: null, "Read: more": "links" },
      order: "day",
      format: "vis",
    },
    unread: [],
  });
});

it("says what it cannot read, and reads the rest", () => {
  const texts = ["When", "dates:When", "toString:When", "date:", "order:year", "title:What"];
  const { choices, unread } = readChoices(texts);
  expect(choices.columns).toEqual({ What: "title" });
  expect(unread).toEqual(["When", "dates:When", "toString:When", "date:", "order:year"]);
});

it("reads what it has written", () => {
  const { choices } = readChoices(["date:When", "effect:Wärme", "none:B, C", "order:month"]);
  expect(readChoices(writeChoices(choices))).toEqual({ choices, unread: [] });
});

it("finds a column however its name is written in an address", () => {
  const names = ["What\nhappened", "WHEN", "When", "x".repeat(300)];
  const find = (name: string) => columnNamed(names, name);
  expect(["What happened", "when", "When", "x".repeat(300), "who"].map(find)).toEqual([
    ...[0, 1, 2, 3],
    -1,
  ]);
  const name = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => /\w/.test(text));
  fc.assert(
    fc.property(name, (name) => {
      const [text = ""] = writeChoices({ columns: { [name]: "title" } });
      expect(columnNamed(["Date", name], text.replace("title:", ""))).toBe(1);
    }),
  );
});

it("settles on the names that the table has, and says which it has not", () => {
  const { choices } = readChoices(["date:when", "title:Nobody"]);
  expect(settleChoices(choices, ["What", "When"])).toEqual({
    choices: { columns: { When: "start" } },
    unread: ["title:Nobody"],
  });
});
