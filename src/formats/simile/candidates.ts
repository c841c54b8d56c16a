import type { Candidate, SourceFile } from "../row";
import { countEvents, readSimileXml } from "./simileXml";

export function xmlCandidates({ text }: SourceFile): Candidate[] {
  if (countEvents(text) === 0) return [];
  return [{ format: "simile", score: 0.9, read: () => readSimileXml(text) }];
}
