import type { ReactNode } from "react";
import type { Edition, Site } from "./edition";

/** The metadata of a page. */
export interface PageHead {
  /** Without the name of the site. */
  readonly title: string;
  readonly description: string;
  readonly type: "article" | "website";
  /** The path of a picture of 1200 × 630 px, relative to the base address. */
  readonly picture: string;
  /** The subject of the page as JSON-LD. */
  readonly facts: object;
  /** Whether it has an oEmbed response. */
  readonly hasEmbed: boolean;
}

/** A page in one language. */
export interface PageOf {
  readonly site: Site;
  readonly edition: Edition;
  /** The path of the page relative to the base address, in any language. */
  readonly path: (code: Edition["code"]) => string;
  readonly head: PageHead;
  readonly children: ReactNode;
}
