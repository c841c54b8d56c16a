import * as v from "valibot";
import { countryOf } from "../../src/formats/dataset/countries";
import { changed, type Names, source } from "../../src/model/record/eventFile";

/** The list of publishers: whose texts the record cites. */

/** What a publisher is. */
export const PUBLISHER_KINDS = [
  "state",
  "agency",
  "press",
  "academic",
  "archive",
  "reference",
  "organisation",
] as const;

/** International organisations that are no actors of the record. */
export const INTERNATIONAL = "INT";

/** The file `publishers.yaml`. */
export const publishersFileSchema = ({ actors }: Names) => {
  const expected = `expected the id of an actor, three letters by ISO 3166-1 or ${INTERNATIONAL}`;
  const isPlace = (id: string) =>
    actors.includes(id) || id === INTERNATIONAL || countryOf(id)?.id === id;
  return v.strictObject({
    changed,
    publishers: v.array(
      v.strictObject({
        name: source.entries.publisher,
        country: v.optional(
          v.pipe(
            v.string(expected),
            v.check(isPlace, expected),
            v.description("Where it has its seat; none if that is not known"),
          ),
        ),
        kind: v.picklist(PUBLISHER_KINDS, `expected one of ${PUBLISHER_KINDS.join(", ")}`),
      }),
      "expected a list of publishers",
    ),
  });
};

export type PublishersFile = v.InferOutput<ReturnType<typeof publishersFileSchema>>;
