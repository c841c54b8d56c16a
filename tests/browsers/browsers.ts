import type { Browser } from "./driver";
import { firefox } from "./firefox";
import { webkit } from "./webkit";

/** Those that the journey is walked in where they are found. */
export const BROWSERS: readonly Browser[] = [firefox, webkit];
