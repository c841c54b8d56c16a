import type { ToFrame } from "../../../public/embed";

/** The types of messages from a host, except `ping`. */
export type CommandType = Exclude<ToFrame["type"], "ping">;

/** The types in `commands.ts`, which loads when the first of them arrives. */
export const COMMAND_TYPES: Readonly<Record<CommandType, true>> = {
  view: true,
  compare: true,
  select: true,
  filter: true,
  pin: true,
  lanes: true,
  theme: true,
  lang: true,
};
