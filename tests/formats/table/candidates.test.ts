import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { open } from "../../../src/formats/open";
import type { Choices } from "../../../src/formats/row";
import { toCsv } from "../../../src/model/export/csv";
import { readDataset } from "../../../src/model/readDataset";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(text: string | readonly string[], choices: Choices = {}) {
  const lines = typeof text === "string" ? text : text.join("\n");
  const opened = await open(bytesOf(lines), choices);
  if (!opened.receipt) throw new Error(`expected a table, got ${opened.reason}`);
  const { receipt } = opened;
  const { dataset } = readDataset(opened.dataset);
  return {
    receipt,
    dataset,
    events: dataset.events.map(({ edtf, title }) => `${edtf} ${title}`),
    codes: receipt.notes.map(({ code, at }) => [code, at].filter(Boolean).join(" ")),
  };
}

describe("effects in a table", () => {
  const ROWS = [
    "1950-02-14,Treaty,China–Russia,3,Treaties",
    "1969-03,Clash,Russia – China,-3,Wars",
  ];

  it("are on the relations that another column names", async () => {
    const { dataset } = await read(["date,title,relation,effect,group", ...ROWS, "1972,Visit,,,"]);
    expect(dataset.events.map(({ effects }) => effects)).toEqual([
      { "china-russia": 3 },
      { "china-russia": -3 },
      { others: 0 },
    ]);
    expect(dataset.relations.map(({ id }) => id)).toEqual(["china-russia", "others"]);
    expect(dataset.powers.map(({ name }) => name)).toContain("Russia");
  });

  it("are on those in the names of their columns, or on the groups", async () => {
    const named = await read([
      "date,title,effect_china-russia,effect_Japan-China",
      "1950-02-14,Treaty,3,",
      '1972-09-29,Statement,-1,"2,0"',
    ]);
    expect(named.dataset.events.map(({ effects }) => effects)).toEqual([
      { "china-russia": 3 },
      { "china-russia": -1, "JPN-china": 2 },
    ]);
    const grouped = await read(["date,title,x,effect,group", ...ROWS]);
    expect(grouped.dataset.relations.map(({ name }) => name)).toEqual(["Treaties", "Wars"]);
  });

  it("may be assigned to any columns; what is no number from −3 to 3 is said and neutral", async () => {
    const rows = ["date,title,a,b", ...ROWS, "1989-05,Visit,China–Russia,10"];
    const { dataset, receipt } = await read(rows, { columns: { a: "relation", b: "effect" } });
    expect(dataset.events.map(({ effects }) => effects?.["china-russia"])).toEqual([3, -3, 0]);
    expect(receipt.notes).toMatchObject([{ code: "bad-number", value: "10" }]);
  });

  it("are no texts", async () => {
    const { dataset } = await read(["date,title,effect", "1950,Treaty,Peace", "1969,Clash,War"]);
    expect(dataset.relations).toEqual([]);
  });

  it("on too many relations share a lane, so that no event is lost", async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${1950 + i},Event ${i},Relation ${i},1`);
    const { dataset, codes } = await read(["date,title,relation,effect", ...rows]);
    expect(codes).toEqual(["many-groups"]);
    const known = dataset.relations.map(({ id }) => id);
    expect(known).toHaveLength(12);
    for (const { effects } of dataset.events)
      expect(known).toContain(Object.keys(effects ?? {})[0]);
  });
});

describe("a table", () => {
  it("may be of Markdown, whose line below the header is no row", async () => {
    const { receipt, events } = await read([
      "| Date | Event |",
      "|------|:-----:|",
      "| 14 Feb 1950 | Treaty |",
    ]);
    expect(events).toEqual(["1950-02-14 Treaty"]);
    expect(receipt).toMatchObject({ rows: 1, read: 1, notes: [] });
  });

  it("has all of its rows where each has a quotation mark that is never closed", async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `${1700 + i},"Event ${i}`);
    const { receipt } = await read(["Date,Event", ...rows]);
    expect([receipt.rows, receipt.read]).toEqual([300, 300]);
  });

  it.each([
    ["commas", ","],
    ["semicolons", ";"],
    ["tabs", "\t"],
    ["bars", "|"],
  ])("is read with %s between its cells", async (_, separator) => {
    const rows = [
      ["Date", "Event", "Category"],
      ["1949-10-01", '"The People’s Republic, at last; really"', "China"],
      ["1950", "A treaty", "Russia"],
    ];
    const { events, receipt } = await read(rows.map((row) => row.join(separator)));
    expect(events).toEqual(["1949-10-01 The People’s Republic, at last; really", "1950 A treaty"]);
    expect(receipt).toMatchObject({
      format: "table",
      rows: 2,
      read: 2,
      groups: 2,
      columns: { start: "Date", title: "Event", group: "Category" },
    });
  });

  it.each([
    "Дата,Событие,Описание,Категория",
    "日期,标题,描述,类别",
    "Datum,Ereignis,Beschreibung,Kategorie",
    "Date,Titre,Texte,Catégorie",
    "Fecha,Título,Descripción,Categoría",
    "Data,Título,Descrição,Grupo",
    "start_date,headline,summary,tag",
    "When,What,Notes,Type",
  ])("is known by the names of its columns: %s", async (header) => {
    const { dataset } = await read([
      header,
      "1949-10-01,One,First words,A",
      "1950-02-14,Two,Second words,B",
    ]);
    expect(dataset.events).toMatchObject([
      { edtf: "1949-10-01", title: "One", summary: "First words", group: "A" },
      { edtf: "1950-02-14", title: "Two", summary: "Second words", group: "B" },
    ]);
  });

  it("is known by what stands in it if its names say nothing, or if it has none", async () => {
    const rows = [
      "14 Feb 1950,A treaty in Moscow,https://a.example/1",
      "21 Feb 1972,Nixon in Beijing,https://a.example/2",
    ];
    const unnamed = await read(rows);
    expect(unnamed.events).toEqual([
      "1950-02-14 A treaty in Moscow",
      "1972-02-21 Nixon in Beijing",
    ]);
    expect(unnamed.codes).toEqual(["no-header"]);
    const odd = await read(["xx,yy,zz", ...rows]);
    expect(odd.events).toEqual(unnamed.events);
    expect(odd.receipt).toMatchObject({
      rows: 2,
      columns: { start: "xx", title: "yy", links: "zz" },
    });
  });

  it("has a title above its header and remarks below its rows, which are said", async () => {
    const { events, receipt, codes } = await read([
      "A history of everything,,",
      ",,",
      "Year,Event,Source",
      "1949,One,TASS",
      ",,",
      "1950,Two,Xinhua",
      "Total: 2,,",
      "* as far as known,,",
    ]);
    expect(events).toEqual(["1949 One", "1950 Two"]);
    expect(receipt).toMatchObject({ rows: 4, read: 2, refused: 2 });
    expect(codes).toEqual(["above-header line 1", "bad-date line 7", "bad-date line 8"]);
  });

  it("has year, month, day and time in columns of their own", async () => {
    const { events } = await read([
      "Year,Month,Day,Time,End Year,Event",
      '"1,949",10,1,3:00 PM,,One',
      "1949,Oct,,,1950,Two",
      "-44,3,15,,,Three",
      "1949,13,1,,,Four",
      "1949,2,30,,,Five",
      "1500s,4,1,,,Six",
    ]);
    expect(events).toEqual([
      "-0044-03-15 Three",
      "15XX Six",
      "1949-10/1950 Two",
      "1949-10-01T15:00 One",
    ]);
  });

  it("says which date it takes where a year stands only above", async () => {
    const { events, codes } = await read([
      "Year,Event",
      "1949,One",
      ",Two",
      "1950,Three",
      ",Four",
      "1951,Five",
      ",A remark",
    ]);
    expect(events).toEqual(["1949 One", "1949 Two", "1950 Three", "1950 Four", "1951 Five"]);
    expect(codes).toEqual(["date-from-above line 3", "date-from-above line 5", "no-date line 7"]);
  });

  it("reads days and months by the whole column, and says where that is open", async () => {
    const sure = await read(["Date,Event", "1/10/1949,One", "25/12/1949,Two"]);
    expect(sure.events[0]).toBe("1949-10-01 One");
    expect(sure.receipt.dates).toEqual({ order: "day", isSure: true, numbers: "years" });
    const open = await read(["Date,Event", "10/1/1949,One", "11/2/1950,Two"]);
    expect(open.codes).toEqual(["ambiguous-date line 2", "ambiguous-date line 3"]);
    const chosen = await read(["Date,Event", "10/1/1949,One", "11/2/1950,Two"], { order: "day" });
    expect([chosen.events[0], chosen.codes]).toEqual(["1949-01-10 One", []]);
  });

  it("takes its columns as a person assigns them", async () => {
    const text = ["Date,Other date,Event,Remark", "1949,1950,One,A"];
    const { dataset } = await read(text, {
      columns: { Date: null, "Other date": "start", Remark: "title", Event: "group" },
    });
    expect(dataset.events).toMatchObject([{ edtf: "1950", title: "A", group: "One" }]);
  });

  it("keeps its rows apart where a quotation mark has no end", async () => {
    const { events, codes, receipt } = await read([
      "Date,Event",
      '1949,"One',
      "1950,Two",
      '1951,"Three, with ""marks"""',
    ]);
    expect(events).toEqual(["1949 One", "1950 Two", '1951 Three, with "marks"']);
    expect([codes, receipt.rows]).toEqual([["open-quote line 2"], 3]);
  });

  it.each([["\r\n"], ["\r"], ["\n"]])(
    "has lines that end in %j, and cells of several lines",
    async (end) => {
      const { events, codes } = await read(
        ["Date,Event", '1949,"One', 'and more"', "soon,Two", "1950,Three"].join(end),
      );
      expect(events).toEqual(["1949 One and more", "1950 Three"]);
      expect(codes).toEqual(["bad-date line 4"]);
    },
  );

  it("puts a text together that stands without quotation marks, and says so", async () => {
    const { dataset, codes } = await read([
      "Date,Event,Category,Source",
      "1949,One,War,TASS",
      "1950,Two,Peace,TASS",
      "1951,Three, four, and five,War,TASS",
      "1952,Six,Peace,TASS,,,",
    ]);
    expect(dataset.events.map(({ title, group }) => [title, group])).toEqual([
      ["One", "War"],
      ["Two", "Peace"],
      ["Three, four, and five", "War"],
      ["Six", "Peace"],
    ]);
    expect(codes).toEqual(["joined-cells line 4"]);
  });

  it("joins no cells that are none of a text", async () => {
    const { dataset, receipt } = await read([
      "Date;What;Group",
      "1949;The republic is proclaimed;Politics",
      "1950;A treaty is signed; with a secret part;Treaties",
      "1972;Nixon visits China;Politics;USA",
      "1979;Deng visits Washington;Economy;USA",
      ...Array.from({ length: 8 }, (_, i) => `${1980 + i};Event;Politics`),
    ]);
    expect(dataset.events.slice(0, 4).map(({ title, group }) => [title, group])).toEqual([
      ["The republic is proclaimed", "Politics"],
      ["A treaty is signed; with a secret part", "Treaties"],
      ["Nixon visits China", "Politics"],
      ["Deng visits Washington", "Economy"],
    ]);
    expect(receipt.notes).toMatchObject([
      { code: "joined-cells", at: "line 3" },
      { code: "extra-cells", at: "line 4", value: "USA" },
      { code: "extra-cells", at: "line 5", value: "USA" },
    ]);
  });

  it.each([
    [
      "quarters in a column of their own",
      ["Year;Quarter;Event", "1960;Q3;One", "1961;1;Two", "1962;4;Three"],
      ["1960-07/1960-09 One", "1961-01/1961-03 Two", "1962-10/1962-12 Three"],
    ],
    ["years of two digits", ["Jahr,Ereignis", "49,Eins", "72,Zwei"], ["1949 Eins", "1972 Zwei"]],
    [
      "times as parts of a day",
      ["Date,Time,Event", "1949-10-01,0.625,One"],
      ["1949-10-01T15:00 One"],
    ],
    [
      "months with years of two digits",
      ["Événement,Mois", "Un,janv 13", "Deux,févr 13", "Trois,mars 14"],
      ["2013-01 Un", "2013-02 Deux", "2014-03 Trois"],
    ],
    [
      "names in two rows",
      ["Date,,Description", "from,to,", "1949,1950,One", "1951,,Two"],
      ["1949/1950 One", "1951 Two"],
    ],
    [
      "columns of how they look",
      ["Start,Task,Label Color,Face", "1949,One,red,bold", "1950,Two,black,bold"],
      ["1949 One", "1950 Two"],
    ],
    [
      "lines that stand in quotation marks",
      ['"Event, Date"', '"One, 1949"', '"Two, 1950"'],
      ["1949 One", "1950 Two"],
    ],
    [
      "the columns of GTD",
      ["iyear,imonth,iday,summary", "1970,7,2,One", "1970,0,0,Two"],
      ["1970 Two", "1970-07-02 One"],
    ],
  ] as const)("may have %s", async (_, lines, events) => {
    expect((await read(lines)).events).toEqual(events);
  });

  it("has days and groups in German, where a Tag is none", async () => {
    const lines = ["Jahr;Monat;Tag;Titel;Gruppe", "1949;10;1;Eins;A", "1950;Februar;14;Zwei;B"];
    const { dataset } = await read(lines);
    expect(dataset.events).toMatchObject([
      { edtf: "1949-10-01", group: "A" },
      { edtf: "1950-02-14", group: "B" },
    ]);
  });

  it("shows long cells shortened where columns are chosen", async () => {
    const opened = await open(bytesOf(`Date,Event\n1949,${"word ".repeat(40)}`));
    expect(opened.receipt && opened.table?.rows[0]?.[1]).toMatch(/word…$/);
  });

  it("takes for nothing what people write for it, and other columns for a text if there is none", async () => {
    const { dataset } = await read(["Year,Month,Group,Missions", "1949,N/A,Nil,15", "1950,2,A,16"]);
    expect(dataset.events).toMatchObject([
      { edtf: "1949", title: "Missions: 15" },
      { edtf: "1950-02", title: "Missions: 16", group: "A" },
    ]);
    expect(dataset.events[0]?.group).toBeUndefined();
  });

  it("is a sheet of TimelineJS, with its title and eras", async () => {
    const header =
      "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background";
    const { receipt, dataset } = await read([
      header,
      ",,,,,,,,,Our story,<p>How it began</p>,,,,,title,,",
      "1949,10,1,,,,,,,One,<b>Words</b>,https://a.example/i.jpg,TASS,A photo,,,China,",
      "1950,,,,1953,,,,,An era,,,,,,era,,",
      ",,,,,,,,,No date,,,,,,,,",
    ]);
    expect(receipt).toMatchObject({
      format: "timelinejs-sheet",
      rows: 4,
      read: 3,
      refused: 1,
      events: 1,
      eras: 1,
    });
    expect(dataset.about).toMatchObject({ title: "Our story", description: "How it began" });
    expect(dataset.eras).toMatchObject([{ name: "An era", date: "1950/1953" }]);
    expect(dataset.events).toMatchObject([
      {
        title: "One",
        summary: "Words",
        group: "China",
        actors: ["CHN"],
        sources: [{ title: "A photo", publisher: "TASS", url: "https://a.example/i.jpg" }],
      },
    ]);
  });

  it("is a sheet of the first TimelineJS", async () => {
    const { receipt, events } = await read([
      "Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag",
      "10/1/1949,,One,Words,,,,,,China",
      "2/14/1950,3/1/1950,Two,Words,,,,,,Russia",
    ]);
    expect(receipt).toMatchObject({ format: "timelinejs-sheet", groups: 2 });
    expect(events).toEqual(["1949-10-01 One", "1950-02-14/1950-03-01 Two"]);
  });

  it("never throws, and accounts for every row", async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "1949",
        "1/2/1950",
        "31 June",
        '"',
        "Date",
        "Event",
        "",
        "=1+1",
        "<b>",
        "\n",
        "a;b",
      ),
    );
    const table = fc.tuple(
      fc.constantFrom(",", ";", "\t", "|"),
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async ([separator, rows], isNamed) => {
        const lines = [...(isNamed ? [["Date", "Event", "Group"]] : []), ...rows].map((row) =>
          row.join(separator),
        );
        const { receipt } = await open(bytesOf(lines.join("\n")), { format: "table" });
        if (receipt) expect(receipt.read + receipt.refused).toBe(receipt.rows);
      }),
      { numRuns: 1500 },
    );
  });

  it("never loses a good row among bad ones", async () => {
    const bad = fc.constantFrom("soon,Bad", ",", "31 June 1949,Bad", ",Bad", "a,b,c,d", '1949,""');
    await fc.assert(
      fc.asyncProperty(
        fc.array(bad, { maxLength: 5 }),
        fc.array(bad, { maxLength: 5 }),
        async (before, after) => {
          const { events } = await read([
            "Date,Event",
            ...before,
            "1949-10-01,The good row",
            ...after,
          ]);
          expect(events).toContain("1949-10-01 The good row");
        },
      ),
    );
  });
});

describe("a table that this app has written", () => {
  const text = fc.stringMatching(/^[a-zA-Zа-я中 ,;|"=+@-]{0,20}[a-z]$/);
  const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/);
  const event = fc.record(
    {
      date: fc.constantFrom(
        "1949",
        "1949-10",
        "1949-10-01",
        "1950~",
        "1949/..",
        "-0043-03-15",
        "196X",
        "1949-10-01T10:30",
      ),
      title: text,
      label: text,
      summary: text,
      importance: fc.integer({ min: 1, max: 5 }),
      group: text,
      place: fc.record({
        name: text,
        lat: fc.integer({ min: -90, max: 90 }),
        lon: fc.integer({ min: -180, max: 180 }),
      }),
      actors: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
      topics: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
      effects: fc.record({ "a-b": fc.integer({ min: -3, max: 3 }) }),
      sources: fc.array(
        fc.record({
          title: fc.stringMatching(/^[a-z ]{0,9}[a-z]$/),
          url: fc.constantFrom("https://a.example/1", "https://b.example/2"),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    },
    { requiredKeys: ["date", "title"] },
  );

  it.each([[","], [";"]] as const)("opens again as it was, with %s", async (separator) => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 4 }), async (list) => {
        const events = list.map((one, i) => ({ ...one, id: `e-${i}` }));
        const powers = ["a", "b"].map((id) => ({ id, name: id.toUpperCase() }));
        const { dataset } = readDataset({
          powers,
          relations: [{ id: "a-b", between: ["a", "b"] }],
          events,
        });
        const again = await open(bytesOf(toCsv(dataset, dataset.events, separator)));
        expect(again.receipt?.format).toBe("ours");
        expect(readDataset(again.dataset).dataset.events).toEqual(dataset.events);
      }),
      { numRuns: 200 },
    );
  });
});
