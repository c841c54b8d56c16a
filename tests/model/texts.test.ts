import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../src/model/readDataset";
import { readTexts, translate } from "../../src/model/texts";
import { HEAD, json } from "./samples";

const { dataset } = readDataset({
  ...json([
    {
      id: "a",
      date: "1950",
      title: "Treaty",
      summary: "It was signed.",
      place: { name: "Moscow", lat: 55 },
    },
    { id: "b", date: "1969", title: "Clash", label: "Clash", summary: "Shots." },
  ]),
  stories: [
    {
      id: "s",
      title: "Story",
      steps: [
        { event: "a", text: "One" },
        { event: "b", text: "Two" },
      ],
    },
  ],
});

const RUSSIAN = {
  title: "Треугольник",
  actors: [{ id: "RUS", name: "Россия" }],
  events: [{ id: "a", title: "Договор", place: { name: "Москва" } }],
  stories: [{ id: "s", title: "История", steps: [{ text: "Раз" }] }],
};

const russian = () => {
  const texts = readTexts(RUSSIAN);
  if (!texts) throw new Error("no texts");
  return translate(dataset, texts, "en");
};

describe("a dataset in another language", () => {
  it("has the translated texts, and everything else as it was", () => {
    const { about, actors, events } = russian();
    expect(about.title).toBe("Треугольник");
    expect(actors.find(({ id }) => id === "RUS")).toEqual({
      id: "RUS",
      name: "Россия",
      power: "russia",
    });
    expect(events[0]).toMatchObject({ id: "a", title: "Договор", date: dataset.events[0]?.date });
    expect(events[0]?.place).toEqual({ name: "Москва", lat: 55 });
    expect(events[0]?.lang).toEqual({ summary: "en" });
  });

  it("has accounts in translation, with words that are not translated as they were said", () => {
    const source = { title: "Readout", lang: "zh" };
    const accounts = [
      { by: "CHN", text: "It agreed.", quote: "Back to back", original: "背靠背", source },
      { by: "RUS", text: "It did too.", quote: "Shoulder to shoulder", source },
      { by: "USA", text: "It watched.", source },
    ];
    const { dataset } = readDataset(json([{ id: "a", date: "1950", title: "Pact", accounts }]));
    const read = (texts: object) => {
      const found = readTexts({ events: [{ id: "a", title: "Пакт", ...texts }] });
      return found && translate(dataset, found, "en").events[0];
    };
    const event = read({ accounts: [{ text: "Он согласен." }, { text: "Он тоже." }] });
    expect(event?.accounts).toEqual([
      { by: "CHN", text: "Он согласен.", quote: undefined, original: "背靠背", source },
      { by: "RUS", text: "Он тоже.", quote: "Shoulder to shoulder", source },
      accounts[2],
    ]);
    expect(event?.lang).toBeUndefined();
    expect(read({})?.lang).toEqual({ accounts: "en" });
  });

  it("keeps its own words where there are no others, and says in which language they are", () => {
    const { events, actors, topics } = russian();
    expect(events[1]).toMatchObject({
      title: "Clash",
      summary: "Shots.",
      lang: { title: "en", label: "en", summary: "en" },
    });
    expect(events[0]?.summary).toBe("It was signed.");
    expect(actors.find(({ id }) => id === "CHN")?.name).toBe("China");
    expect(topics).toEqual(HEAD.topics);
  });

  it("names an event by its title rather than by a label in another language", () => {
    const texts = readTexts({ events: [{ id: "b", title: "Столкновение" }] });
    const [, clash] = translate(dataset, texts ?? { events: [] }, "en").events;
    expect(clash).toMatchObject({ title: "Столкновение", summary: "Shots." });
    expect(clash?.label).toBeUndefined();
    expect(clash?.lang).toEqual({ summary: "en" });
  });

  it("has the codebook that comes with the texts, and else its own", () => {
    const codebook = { effects: [] };
    const about = (texts: object) =>
      translate(
        { ...dataset, about: { codebook: "its own" } },
        readTexts({ events: [], ...texts }) ?? { events: [] },
        "en",
      ).about;
    expect(about({ codebook }).codebook).toEqual(codebook);
    expect(about({}).codebook).toBe("its own");
  });

  it("keeps the steps of its stories, translated as far as they are", () => {
    const [story] = russian().stories;
    expect(story?.title).toBe("История");
    expect(story?.steps).toEqual([
      { event: "a", text: "Раз" },
      { event: "b", text: "Two" },
    ]);
  });

  it("ignores texts of events that the dataset does not have", () => {
    const texts = readTexts({ events: [{ id: "other", title: "Другое" }] });
    const { events } = translate(dataset, texts ?? { events: [] }, "en");
    expect(events.map(({ title }) => title)).toEqual(["Treaty", "Clash"]);
  });
});

describe("texts", () => {
  it("may be of the head alone, as those of an archive", () => {
    const texts = readTexts({ relations: [{ id: "russia-china", name: "Россия–Китай" }] });
    expect(texts && translate(dataset, texts, "en").relations[0]?.name).toBe("Россия–Китай");
  });

  it("are none where they are not what they should be, and never throw", () => {
    for (const value of [
      null,
      {},
      [],
      { events: [{ id: "a", title: 1 }] },
      { events: [], title: 5 },
    ])
      expect(readTexts(value)).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readTexts(value);
        readTexts({ events: value });
      }),
    );
  });
});
