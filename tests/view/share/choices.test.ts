import { describe, expect, it } from "vitest";
import { readAddress } from "../../../src/store/url/url";
import {
  chosenAddress,
  firstChoices,
  oembedAddress,
  pageAddress,
} from "../../../src/view/share/choices";

const NOW = readAddress("?time=1950..1955&with=CHN&event=treaty&theme=dark&lang=ru");
const PAGE = "https://example.org/sub/?time=1950..1955";

describe("what an editor chooses", () => {
  it("begins with the view as it is", () => {
    expect(chosenAddress(NOW, firstChoices(NOW))).toEqual(NOW);
  });

  it("can be the whole timeline or a story, without the state of the view", () => {
    const choices = { ...firstChoices(NOW), lang: null, theme: "auto" as const };
    expect(chosenAddress(NOW, { ...choices, start: "all" })).toEqual(readAddress(""));
    expect(chosenAddress(NOW, { ...choices, start: { story: "split" } })).toEqual(
      readAddress("?story=split"),
    );
  });

  it("keeps the dataset in every case", () => {
    const own = readAddress("?data=own.json&q=war");
    for (const start of ["now", "all", { story: "s" }] as const)
      expect(chosenAddress(own, { ...firstChoices(own), start }).data).toBe("own.json");
  });

  it("has language, theme and controls of its own", () => {
    const choices = { ...firstChoices(NOW), lang: "zh", theme: "light", hasFilters: true } as const;
    expect(chosenAddress(NOW, choices)).toMatchObject({
      lang: "zh",
      theme: "light",
      controls: "filters",
      event: "treaty",
    });
  });
});

describe("the address for oEmbed", () => {
  it("is that of the whole timeline, of the event or of the story, in the language", () => {
    const of = (search: string, code = "en") => oembedAddress(readAddress(search), code, PAGE);
    expect(of("")).toBe("https://example.org/sub/oembed.json");
    expect(of("?q=war", "ru")).toBe("https://example.org/sub/ru/oembed.json");
    expect(of("?event=a.b")).toBe("https://example.org/sub/event/a~2eb/oembed.json");
    expect(of("?event=a&story=s&lang=zh")).toBe("https://example.org/sub/zh/story/s/oembed.json");
  });

  it("is none for a dataset of somebody's own", () => {
    expect(oembedAddress(readAddress("?data=own.json"), "en", PAGE)).toBeNull();
  });
});

describe("the address of a page with a preview", () => {
  const of = (search: string, code = "en") => pageAddress(readAddress(search), code, PAGE);

  it("is that of the event or of the story, in the language", () => {
    expect(of("?event=a.b&time=1950..1960")).toBe("https://example.org/sub/event/a~2eb/");
    expect(of("?event=a&story=s", "ru")).toBe("https://example.org/sub/ru/story/s/");
  });

  it("is none for a view with neither and for a dataset of somebody's own", () => {
    expect([of("?q=war"), of("?data=own.json&event=a")]).toEqual([null, null]);
  });
});
