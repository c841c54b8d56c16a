import fc from "fast-check";
import { anyDate } from "./dates";
import { oddText } from "./oddText";

/** The JSON of small datasets with odd texts, ids and dates everywhere. */

const id = fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.integer(), oddText(20));

const event = fc.record(
  {
    id,
    date: anyDate,
    title: oddText(300),
    summary: oddText(400),
    group: oddText(80),
    actors: fc.array(id, { maxLength: 3 }),
    topics: fc.array(id, { maxLength: 3 }),
    place: oddText(120),
    sources: fc.array(fc.record({ title: oddText(300), date: anyDate }), { maxLength: 2 }),
    disputed: oddText(400),
  },
  { requiredKeys: ["date", "title"] },
);

export const oddDataset = fc.record({
  title: oddText(200),
  description: oddText(400),
  actors: fc.array(fc.record({ id, name: oddText(80) }), { maxLength: 3 }),
  eras: fc.array(fc.record({ id, name: oddText(80), date: anyDate }), { maxLength: 2 }),
  stories: fc.array(
    fc.record({
      id,
      title: oddText(200),
      steps: fc.array(fc.record({ event: id, text: oddText(400) }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  events: fc.array(event, { maxLength: 8 }),
});
