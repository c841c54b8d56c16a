import type { Browser } from "./driver";
import { firefox } from "./firefox";
import { webkit } from "./webkit";

/** The browsers for the journey, if they are installed. */
export const BROWSERS: readonly Browser[] = [firefox, webkit];
