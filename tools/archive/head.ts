import { LANGUAGES } from "../../src/model/language";
import { assembleDataset, assembleTexts } from "../record/assemble";
import type { TimelineRecord } from "../record/read";

type Json = Readonly<Record<string, unknown>>;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the tables of an archive say of the record: its relations, actors, and topics. */
export interface Terms {
  readonly powers: readonly Named[];
  readonly relations: readonly (Named & { readonly between: readonly [string, string] })[];
  readonly actors: readonly (Named & { readonly power?: string })[];
  readonly topics: readonly Named[];
  readonly eras: readonly Json[];
}

/** The terms of the record in its own language. */
export function termsOf(record: TimelineRecord): Terms {
  return assembleDataset(record) as unknown as Terms;
}

/** The names of the terms in every other language, for the head of an archive. */
export function languagesOf(record: TimelineRecord): Json {
  const others = LANGUAGES.filter(({ code }) => code !== "en");
  return Object.fromEntries(
    others.map(({ code }) => {
      const { powers, relations, actors, topics, eras } = assembleTexts(record, code);
      return [code, { powers, relations, actors, topics, eras }];
    }),
  );
}
