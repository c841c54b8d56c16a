import { countryOf } from "../../src/formats/dataset/countries";
import { ORIGINS, type Origin, type Origins } from "../../src/model/codebook";
import type { LanguageCode } from "../../src/model/language";
import type { PublishersFile } from "./publishers";
import type { TimelineRecord } from "./read";
import { referencesOf } from "./references";

/** Where the texts come from to which the events refer, by the list of publishers. */

/** Members of NATO or the European Union that are no actors of the record. */
const WESTERN = new Set("CYP GRC HRV IRL ISL LUX MKD MLT MNE SVK SVN".split(" "));

type Publisher = PublishersFile["publishers"][number];

/**
 * The shares of origins in the references of all events and of those that moved each relation, with names in a
 * language. A text counts once for each event that refers to it, as a source, in an account or both.
 */
export function originsOf(record: TimelineRecord, language: LanguageCode): Origins {
  const origins = originsByName(record);
  const events = record.events.map(({ value }) => {
    const texts = new Map(referencesOf(value).map(({ source }) => [source.url, source.publisher]));
    const found = [...texts.values()].map((name) => origins.get(name) ?? "other");
    return { effects: value.effects, origins: found };
  });
  return {
    ...sharesOf(events.flatMap(({ origins }) => origins)),
    parts: record.timeline.value.relations.map((relation) => ({
      name: relation[language] ?? relation.en,
      ...sharesOf(
        events.flatMap(({ effects, origins }) =>
          effects[relation.id] === undefined ? [] : origins,
        ),
      ),
    })),
  };
}

function sharesOf(origins: readonly Origin[]) {
  const share = (id: Origin) =>
    origins.filter((origin) => origin === id).length / Math.max(1, origins.length);
  return {
    references: origins.length,
    shares: Object.fromEntries(
      ORIGINS.map((id) => [id, Math.round(share(id) * 1000) / 1000]),
    ) as Record<Origin, number>,
  };
}

function originsByName({ timeline, publishers }: TimelineRecord): ReadonlyMap<string, Origin> {
  const powers = new Map(timeline.value.actors.map(({ id, power }) => [id, power]));
  return new Map(
    publishers.value.publishers.map((publisher) => {
      const power = powers.get(publisher.country ?? "");
      return [publisher.name, originOf(publisher, power)];
    }),
  );
}

/** The origin of a publisher whose country is of a power, or of none. */
function originOf({ country, kind }: Publisher, power: string | undefined): Origin {
  if (kind === "reference") return "reference";
  if (country === undefined) return "other";
  if (power === "russia" || power === "china") return power;
  if (country === "USA") return "usa";
  if (power === "west" || WESTERN.has(country)) return "west";
  return countryOf(country)?.id === country ? "other" : "international";
}
