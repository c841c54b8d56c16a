import type * as v from "valibot";
import { expectTypeOf, it } from "vitest";
import type { ToFrame } from "../../../public/embed";
import type { COMMANDS } from "../../../src/view/embed/commands";
import type { CommandType } from "../../../src/view/embed/commandTypes";

// `Required`, because a field that may be left out could else be forgotten.
type Published = {
  [Type in CommandType]: Required<Omit<Extract<ToFrame, { type: Type }>, "type">>;
};
type Taken = {
  [Type in CommandType]: Required<v.InferOutput<(typeof COMMANDS)[Type]["schema"]>>;
};

// For the compiler: nothing of this runs.
it("what is published is what is taken, field by field and value by value", () => {
  expectTypeOf<Published>().toExtend<Taken>();
  expectTypeOf<Taken>().toExtend<Published>();
});
