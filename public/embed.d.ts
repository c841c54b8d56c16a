/**
 * The messages between a page and the timeline in its frame, and what `embed.js` offers for them.
 *
 * Each message is an object with one key: `{ "strategic-triangle": { type: "view", … } }`. A page posts
 * to the frame's `contentWindow`; a message from a frame is known by its `event.source`. Until the frame is
 * ready it receives nothing, so a page without `embed.js` repeats `ping` until `ready` arrives.
 */

/** Messages from the page. */
export type ToFrame =
  /** Answered by `ready`, once the events are there, and by the height. */
  | { readonly type: "ping" }
  /** Shows a period: dates such as "1969", "1969-03" or "1969-03-02", both ends included; null is an open end. */
  | {
      readonly type: "view";
      readonly from?: string | null | undefined;
      readonly to?: string | null | undefined;
    }
  /** Shows a period below the one in view, on the same scale; without ends, the comparison is over. */
  | {
      readonly type: "compare";
      readonly from?: string | null | undefined;
      readonly to?: string | null | undefined;
    }
  /** Opens an event by its id, or closes the one that is open. */
  | { readonly type: "select"; readonly event: string | null }
  /** Changes the parts of the filter that are named. */
  | ({ readonly type: "filter" } & Partial<Filter>)
  /** Always names these events, 12 at most. */
  | { readonly type: "pin"; readonly events: readonly string[] }
  /** Changes what the lanes stand for, or which relations have one. */
  | ({ readonly type: "lanes" } & Partial<Lanes>)
  | { readonly type: "theme"; readonly theme: "light" | "dark" | "auto" }
  | { readonly type: "lang"; readonly lang: "en" | "ru" | "zh" };

/** Messages to the page; "view", "compare", "select", "filter" and "lanes" are sent once the change has settled. */
export type FromFrame =
  /** The events are there, and messages are taken. */
  | { readonly type: "ready"; readonly version: 1 }
  /** The height that the frame needs at its width, in px. */
  | { readonly type: "height"; readonly height: number }
  | ({ readonly type: "view" } & Period)
  /** The period that is compared with the one in view; both ends are null if there is none. */
  | ({ readonly type: "compare" } & Period)
  | { readonly type: "select"; readonly event: string | null }
  | ({ readonly type: "filter" } & Filter)
  | ({ readonly type: "lanes" } & Lanes)
  /** What was wrong with a message of type `about`, or with the data. */
  | { readonly type: "error"; readonly about: string; readonly message: string };

export interface Period {
  readonly from: string | null;
  /** "latest" stays at the end of the data. */
  readonly to: string | null;
}

export interface Filter {
  /** Ids of actors or powers. */
  readonly with: readonly string[];
  /** Whether one of them is enough. */
  readonly match: "any" | "all";
  readonly topics: readonly string[];
  /** Words in title, label, summary, actors or place. */
  readonly query: string;
  /** Whether only events with accounts of two sides are shown. */
  readonly accounts: boolean;
  /** Ids of the only events that are shown, 60 at most; without any, all are. */
  readonly only: readonly string[];
}

export interface Lanes {
  /** Countries and topics are those that the filter names, else the most frequent ones. */
  readonly lanes: "relations" | "countries" | "topics" | "groups";
  /** Ids of the relations that have a lane, from top to bottom; all of them if it is empty. */
  readonly relations: readonly string[];
}

/** The one global of `embed.js`. */
export interface StrategicTriangle {
  /** Calls `listener` with each message of a type and the frame that it came from; returns a way to stop. */
  on<T extends FromFrame["type"]>(
    type: T,
    listener: (message: Extract<FromFrame, { type: T }>, frame: HTMLIFrameElement) => void,
  ): () => void;
  /** Sends a message to one frame or to all that there are, as soon as each is ready. */
  send(message: ToFrame, frame?: HTMLIFrameElement): void;
}

/**
 * `<strategic-triangle time="1969..1972"><a href="…">Fallback</a></strategic-triangle>`: a frame whose address is made
 * of the attributes, each a parameter of the address. A changed attribute changes the frame.
 */
export interface StrategicTriangleElement extends HTMLElement {
  /** Its frame while it is in a page, for `send`; a changed attribute makes another one. */
  readonly frame: HTMLIFrameElement | null;
}

/** What a frame of a `<strategic-triangle>` says, as events of that element; `detail` is the message. */
export type TimelineEvents = {
  readonly [T in FromFrame["type"] as `timeline-${T}`]: CustomEvent<
    Extract<FromFrame, { type: T }>
  >;
};

declare global {
  interface Window {
    StrategicTriangle: StrategicTriangle;
  }
  interface HTMLElementTagNameMap {
    "strategic-triangle": StrategicTriangleElement;
  }
  interface GlobalEventHandlersEventMap extends TimelineEvents {}
}
