import { numberOf, type Scheme } from "./coded";

/** Event data of ICEWS (Boschee and others: ICEWS Coded Event Data, Harvard Dataverse). */
export const icews: Scheme = {
  format: "icews",
  needs: ["event date", "source country", "target country", "intensity"],
  read: (cell, at) => {
    const said = (column: string) => (cell(column) === "NA" ? "" : cell(column));
    const act = said("event text");
    const names = [said("source name"), said("target name")].filter(Boolean).join(" → ");
    return {
      at,
      id: said("event id"),
      start: said("event date"),
      title: names ? `${names}: ${act}` : act,
      text: said("publisher"),
      place: [said("city"), said("country")].filter(Boolean).join(", "),
      lat: said("latitude"),
      lon: said("longitude"),
      sides: [said("source country"), said("target country")],
      warmth: numberOf(said("intensity")),
      group: said("country") || act,
    };
  },
};
