/** A place in the window, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A browser with one window, driven from outside. A function run in a page is synchronous and has no outer references. */
export interface Driver {
  /** Name and version. */
  readonly name: string;
  /** The folder for its downloads. */
  readonly downloads: string;
  readonly open: (address: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly run: <A extends unknown[], T>(script: (...args: A) => T, ...args: A) => Promise<T>;
  readonly click: (at: Point) => Promise<void>;
  readonly drag: (from: Point, to: Point) => Promise<void>;
  readonly wheel: (at: Point, deltaY: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Spreads two fingers to `factor` times their distance; null if the driver cannot send touches. */
  readonly pinch: ((about: Point, factor: number) => Promise<void>) | null;
  /** A screenshot as PNG. */
  readonly picture: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export interface Browser {
  readonly name: string;
  /** The names of its Debian packages. */
  readonly packages: string;
  readonly isHere: () => boolean;
  readonly launch: (options: { isDark: boolean }) => Promise<Driver>;
}
