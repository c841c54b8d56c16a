import type { ReactNode } from "react";
import type { Edition, Site } from "./edition";

/** What a page says to those who do not show it. */
export interface PageHead {
  /** Without the name of the site. */
  readonly title: string;
  readonly description: string;
  readonly type: "article" | "website";
  /** A picture of 1200 × 630 px, from the base address. */
  readonly picture: string;
  /** What the page is about, as JSON-LD. */
  readonly facts: object;
  /** Whether an oEmbed answer stands beside it. */
  readonly hasEmbed: boolean;
}

/** A page in one language. */
export interface PageOf {
  readonly site: Site;
  readonly edition: Edition;
  /** Where the page stands from the base address, and its twin in another language. */
  readonly path: (code: Edition["code"]) => string;
  readonly head: PageHead;
  readonly children: ReactNode;
}
