import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromOutline, outlineOf } from "../../src/model/outline";
import { anyEvents, datasetOf } from "./samples";

describe("an outline", () => {
  it("gives back, through JSON, all of the dataset but its texts", () => {
    fc.assert(
      fc.property(anyEvents(1, 40), (events) => {
        const dataset = datasetOf(events);
        const back = fromOutline(JSON.parse(JSON.stringify(outlineOf(dataset))));
        const seen = ({ events, ...head }: typeof dataset) => ({
          ...head,
          events: events.map(({ id, edtf, date, title, label, importance, ...event }) => {
            const { actors = [], topics = [], effects = {}, links = [] } = event;
            return { id, edtf, date, title, label, importance, actors, topics, effects, links };
          }),
        });
        expect(seen(back)).toEqual(seen(dataset));
      }),
    );
  });

  it("keeps ids that do not begin with their day", () => {
    const ids = ["1950-02-14-treaty", "treaty", "1950-02-14", "1949-10-01-republic"];
    const events = ids.map((id) => ({ id, date: "1950-02-14", title: id }));
    const { id } = outlineOf(datasetOf(events));
    expect(id).toEqual(["-treaty", "treaty", "1950-02-14", "1949-10-01-republic"]);
    expect(fromOutline(outlineOf(datasetOf(events))).events.map(({ id }) => id)).toEqual(ids);
  });

  it("has the steps of stories without their texts", () => {
    const story = { id: "s", title: "S", steps: [{ event: "a", text: "Long" }] };
    const head = { stories: [story] };
    const dataset = datasetOf([{ id: "a", date: "1950", title: "A" }], head);
    expect(fromOutline(outlineOf(dataset)).stories).toEqual([
      { ...story, steps: [{ event: "a", text: "" }] },
    ]);
  });

  it.each([null, {}, { head: {} }, [], "<html>"])("throws for what is none: %j", (json) => {
    expect(() => fromOutline(json as never)).toThrow();
  });
});
