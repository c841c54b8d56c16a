/** A place in the window, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A browser with one window, driven from outside. What is run in a page is synchronous and refers to nothing around it. */
export interface Driver {
  /** Name and version. */
  readonly name: string;
  /** The folder that it saves files in. */
  readonly downloads: string;
  readonly open: (address: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly run: <A extends unknown[], T>(script: (...args: A) => T, ...args: A) => Promise<T>;
  readonly click: (at: Point) => Promise<void>;
  readonly drag: (from: Point, to: Point) => Promise<void>;
  readonly wheel: (at: Point, deltaY: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Two fingers that go apart to `factor` times their distance; null where no fingers can be sent. */
  readonly pinch: ((about: Point, factor: number) => Promise<void>) | null;
  /** What the window shows, as PNG. */
  readonly picture: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export interface Browser {
  readonly name: string;
  /** What Debian calls the packages that it comes in. */
  readonly packages: string;
  readonly isHere: () => boolean;
  readonly launch: (options: { isDark: boolean }) => Promise<Driver>;
}
