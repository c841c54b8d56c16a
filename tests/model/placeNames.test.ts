import { afterAll, beforeAll, expect, it } from "vitest";
import { otherNames } from "../../src/model/placeNames";
import { matches, queryTerms, searchTexts, setOtherNames } from "../../src/model/search";
import { datasetOf } from "./samples";

beforeAll(() => setOtherNames(otherNames));
afterAll(() => setOtherNames((words) => words.map((word) => [word, []])));

const TITLES = [
  "Talks in Beijing",
  "Kyiv’s answer",
  "Battle at Lüshun",
  "Taiwan Strait",
  "Myanmar votes",
  "Переговоры в Киеве",
  "Санкт-Петербургский форум",
  "Встреча в Пекине",
  "北京会谈",
  "沈阳事变",
  "圣彼得堡论坛",
  "Burmanese seas",
];

function find(query: string): string[] {
  const texts = searchTexts({
    events: datasetOf(TITLES.map((title) => ({ date: "1950", title }))).events,
    actors: [],
  });
  const terms = queryTerms(query, texts);
  return TITLES.filter((_, i) => matches(texts[i] ?? "", terms));
}

it.each([
  ["Peking", ["Talks in Beijing", "Встреча в Пекине", "北京会谈"]],
  ["talks PEKING", ["Talks in Beijing"]],
  ["Kiev", ["Kyiv’s answer", "Переговоры в Киеве"]],
  ["Київ", ["Kyiv’s answer", "Переговоры в Киеве"]],
  ["Port Arthur", ["Battle at Lüshun"]],
  ["port-arthur battle", ["Battle at Lüshun"]],
  ["Формоза", ["Taiwan Strait"]],
  ["Burma", ["Myanmar votes", "Burmanese seas"]],
  ["Ленинград", ["Санкт-Петербургский форум", "圣彼得堡论坛"]],
  ["北平", ["Talks in Beijing", "Встреча в Пекине", "北京会谈"]],
  ["奉天", ["沈阳事变"]],
  ["Leningrad forum", []],
  // A part of a name is none.
  ["Pekin", []],
  ["Arthur", []],
])("finds by %s what has another name of the place", (query, found) => {
  expect(find(query)).toEqual(found);
});
