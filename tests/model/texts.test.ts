import { describe, expect, it } from "vitest";
import { readDataset } from "../../src/model/dataset";
import { readTexts, translate } from "../../src/model/texts";

const { dataset } = readDataset({
  title: "Three powers",
  powers: [{ id: "russia", name: "Russia" }],
  actors: [{ id: "RUS", name: "Russia", power: "russia" }],
  eras: [{ id: "split", name: "Split", date: "1960/1971", summary: "Apart." }],
  events: [
    {
      id: "a",
      date: "1950",
      title: "Treaty",
      label: "Treaty",
      place: { name: "Moscow", lat: 55.75 },
    },
    { id: "b", date: "1960", title: "Recall", summary: "Experts leave." },
  ],
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

const texts = readTexts({
  title: "Три державы",
  actors: [{ id: "RUS", name: "Россия" }],
  eras: [{ id: "split", name: "Раскол" }],
  events: [{ id: "a", title: "Договор", label: "Договор", place: { name: "Москва" } }],
  stories: [{ id: "s", title: "Рассказ", steps: [{ text: "Раз" }] }],
});

describe("a translated dataset", () => {
  const russian = texts && translate(dataset, texts, "en");

  it("speaks the other language and keeps everything else", () => {
    const [event] = russian?.events ?? [];
    expect(event).toMatchObject({
      id: "a",
      title: "Договор",
      place: { name: "Москва", lat: 55.75 },
    });
    expect(event?.date).toEqual(dataset.events[0]?.date);
    expect(russian?.about.title).toBe("Три державы");
    expect(russian?.actors).toEqual([{ id: "RUS", name: "Россия", power: "russia" }]);
  });

  it("keeps the words of what has no translation, and says in which language they are", () => {
    expect(russian?.events[1]).toMatchObject({
      title: "Recall",
      summary: "Experts leave.",
      lang: "en",
    });
    expect(russian?.events[0]?.lang).toBeUndefined();
    expect(russian?.eras[0]).toMatchObject({ name: "Раскол", date: "1960/1971" });
    expect(russian?.stories[0]?.steps.map(({ text }) => text)).toEqual(["Раз", "Two"]);
  });

  it("is not made from what are no texts", () => {
    expect(readTexts(null)).toBeNull();
    expect(readTexts({ events: [{ id: 1 }] })).toBeNull();
  });
});
