import * as v from "valibot";
import type { Actor } from "./schema";
import { fold, matches, queryTerms } from "./search";

/** The names of each actor in every language, by id. */
export type ActorNames = Readonly<Record<string, readonly string[]>>;

const namesSchema = v.record(v.string(), v.array(v.string()));

/** The names in a JSON value; none if it has another shape. Never throws. */
export function readActorNames(json: unknown): ActorNames {
  const result = v.safeParse(namesSchema, json);
  return result.success ? result.output : {};
}

/** Short, old and colloquial names, by code. */
export const OTHER_NAMES: ActorNames = {
  USA: ["US", "America", "Америка", "Соединённые Штаты"],
  GBR: ["UK", "Britain", "England", "Британия", "Англия", "Соединённое Королевство"],
  DEU: ["FRG", "ФРГ", "联邦德国"],
  DDR: ["GDR", "Восточная Германия", "东德"],
  RUS: ["USSR", "Soviet Union", "СССР", "Советский Союз", "苏联"],
  CHN: ["PRC", "КНР"],
  TWN: ["ROC", "Тайбэй"],
  PRK: ["DPRK", "КНДР", "北韩"],
  KOR: ["ROK", "南韩"],
  NLD: ["Holland", "Голландия"],
  CZE: ["Czechia"],
  TUR: ["Türkiye"],
  IRN: ["Persia"],
  EU: ["EEC", "Common Market", "Европейский союз", "Евросоюз", "欧洲联盟"],
};

/** The ids of the actors that a query names, in any language or by code. An empty query names all of them. */
export function findActors(
  query: string,
  actors: readonly Actor[],
  names: ActorNames,
): ReadonlySet<string> {
  const texts = actors.map(({ id, name }) =>
    [name, id, ...(names[id] ?? []), ...(OTHER_NAMES[id] ?? [])]
      .map((text) => ` ${fold(text)} `)
      .join("\n"),
  );
  const terms = queryTerms(query, texts);
  return new Set(actors.filter((_, i) => matches(texts[i] ?? "", terms)).map(({ id }) => id));
}
