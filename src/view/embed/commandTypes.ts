import type { ToFrame } from "../../../public/embed";

/** What a host may ask for, beside `ping`. */
export type CommandType = Exclude<ToFrame["type"], "ping">;

/** The types of `commands.ts`, which is loaded when the first of them comes. */
export const COMMAND_TYPES: Readonly<Record<CommandType, true>> = {
  view: true,
  select: true,
  filter: true,
  theme: true,
  lang: true,
};
