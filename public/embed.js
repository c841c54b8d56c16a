// @ts-check
// Sizes the timelines in the frames of a page, passes messages on, and defines <strategic-triangle>: see embed.d.ts.

(() => {
  /** @typedef {import("./embed").FromFrame} FromFrame */
  /** @typedef {import("./embed").ToFrame} ToFrame */
  /** @typedef {(message: never, frame: HTMLIFrameElement) => void} Listener */

  if (window.StrategicTriangle) return;

  const NAME = "strategic-triangle";
  const HIGHEST = 10_000;
  // Attributes that every element has.
  const NOT_OURS = /^(id|class|style|slot|part|is|dir|hidden|role|tabindex|on.*|.*-.*)$/;
  const script = document.currentScript;
  // As a module, inlined or bundled with others, this script does not know where it comes from.
  const isItself = script instanceof HTMLScriptElement && /\/embed\.js([?#]|$)/.test(script.src);
  const home = isItself ? new URL(".", script.src).href : null;

  /** A frame is ours if its page lies beside this script, or is called as ours is. @param {HTMLIFrameElement} frame */
  const isOurs = ({ src }) => (home ? src.startsWith(home) : /\/embed\.html([?#]|$)/.test(src));

  /** @type {Map<string, Set<Listener>>} Listeners by type of message. */
  const listeners = new Map();
  /** @type {WeakSet<object>} Windows of frames that have been ready, and those that are. */
  const known = new WeakSet();
  /** @type {WeakSet<object>} */
  const ready = new WeakSet();
  /** @type {WeakMap<object, ToFrame[]>} What waits for a frame to be ready, by its window. */
  const waiting = new WeakMap();

  // A frame that is given an address loads anew in the same window, and until then hears nothing.
  /** @param {MutationRecord[]} records */
  const forget = (records) => {
    for (const { target } of records)
      ready.delete(/** @type {HTMLIFrameElement} */ (target).contentWindow ?? target);
  };
  const moves = new MutationObserver(forget);

  /** Frames of ours in a document and in the open shadow roots in it. @param {ParentNode} root @returns {HTMLIFrameElement[]} */
  const framesIn = (root) => [
    ...[...root.querySelectorAll("iframe")].filter(isOurs),
    ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
      shadowRoot ? framesIn(shadowRoot) : [],
    ),
  ];
  const frames = () => framesIn(document);

  /** @param {Window} target @param {ToFrame} message */
  const post = (target, message) => {
    // "*", because a frame in a sandbox has no origin that one could name.
    target.postMessage({ [NAME]: message }, "*");
  };

  /**
   * Gives a frame its height where the page grows with it. A box of fixed size, such as those that a CMS lays
   * around frames, stays as it is: the frame makes do with less.
   * @param {HTMLIFrameElement} frame @param {number} height
   */
  const resize = (frame, height) => {
    const { style, parentElement: box } = frame;
    if (/absolute|fixed/.test(getComputedStyle(frame).position)) return;
    const before = style.height;
    style.height = `${height}px`;
    if (!box || /inline|contents/.test(getComputedStyle(box).display)) return;
    const isCut = frame.getBoundingClientRect().bottom > box.getBoundingClientRect().bottom + 1;
    if (isCut) style.height = before;
  };

  /** @param {HTMLIFrameElement} frame @param {Window} target */
  const begin = (frame, target) => {
    if (!known.has(target)) moves.observe(frame, { attributeFilter: ["src", "srcdoc"] });
    known.add(target);
    ready.add(target);
    for (const next of waiting.get(target) ?? []) post(target, next);
    waiting.delete(target);
  };

  let isWarned = false;
  const warn = () => {
    if (isWarned) return;
    isWarned = true;
    console.warn(
      "embed.js: a timeline is in a frame that this script cannot find: in a closed shadow root, or not beside this script",
    );
  };

  /** @param {MessageEvent} event */
  const receive = ({ data, source }) => {
    /** @type {FromFrame | undefined} */
    const message = data?.[NAME];
    if (!message) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    const target = frame?.contentWindow;
    if (!target) return warn();
    if (message.type === "height" && message.height > 0 && message.height <= HIGHEST)
      resize(frame, message.height);
    if (message.type === "ready") begin(frame, target);
    for (const listener of listeners.get(message.type) ?? [])
      listener(/** @type {never} */ (message), frame);
    const root = frame.getRootNode();
    if (root instanceof ShadowRoot && root.host instanceof Timeline)
      root.host.dispatchEvent(
        new CustomEvent(`timeline-${message.type}`, { bubbles: true, detail: message }),
      );
  };

  /** @param {string} type @param {Listener} listener */
  const on = (type, listener) => {
    const all = listeners.get(type) ?? new Set();
    listeners.set(type, all.add(listener));
    return () => {
      all.delete(listener);
    };
  };

  /** @param {ToFrame} message @param {HTMLIFrameElement} [only] */
  const send = (message, only) => {
    // Its address may have been changed in the line before.
    forget(moves.takeRecords());
    for (const { contentWindow: target } of only ? [only] : frames()) {
      if (!target) continue;
      if (ready.has(target)) post(target, message);
      else waiting.set(target, [...(waiting.get(target) ?? []), message]);
    }
  };

  // Frames that come later say by themselves that they are ready; those before this script are asked.
  let asked = 0;
  const ask = () => {
    const silent = frames().flatMap(({ contentWindow: target }) =>
      // One that has been ready says so again by itself; what still stands in it would answer too early.
      target && !known.has(target) ? [target] : [],
    );
    for (const target of silent) post(target, { type: "ping" });
    if (silent.length > 0 && ++asked < 60) setTimeout(ask, 500);
  };

  /** A frame whose address is made of the attributes. Without this script, the link in it is what one sees. */
  class Timeline extends HTMLElement {
    /** @type {HTMLIFrameElement | null} */
    frame = null;
    #root = this.attachShadow({ mode: "open" });
    // All changes of a task make one new frame.
    #changes = new MutationObserver(() => this.#show());

    connectedCallback() {
      this.style.display ||= "block";
      this.#changes.observe(this, { attributes: true });
      this.#show();
    }

    disconnectedCallback() {
      this.#changes.disconnect();
      this.#root.replaceChildren();
      this.frame = null;
    }

    #show() {
      const link = this.querySelector("a");
      const url = new URL("embed.html", home ?? link?.href ?? document.baseURI);
      for (const { name, value } of this.attributes)
        if (!NOT_OURS.test(name)) url.searchParams.set(name, value);
      const { bg = "", theme = "", title = "", height = "" } = Object.fromEntries(url.searchParams);
      const old = this.frame;
      if (old?.src === url.href) return;
      // Another address in the same frame would be a step of the page's history.
      const frame = document.createElement("iframe");
      this.frame = frame;
      frame.title = this.ariaLabel || title || link?.textContent?.trim() || "Timeline";
      frame.loading = "lazy";
      frame.allow = "fullscreen; clipboard-write; web-share";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      frame.src = url.href;
      // iOS widens a frame of 100 % to its content.
      frame.style.cssText = "display: block; width: 1px; min-width: 100%; border: 0";
      frame.style.height = old?.style.height || `${(Number(height) || 509) + 91}px`;
      if (bg === "none" && /^(light|dark)$/.test(theme)) frame.style.colorScheme = theme;
      this.#root.replaceChildren(frame);
    }
  }

  addEventListener("message", receive);
  if (!customElements.get(NAME)) customElements.define(NAME, Timeline);
  window.StrategicTriangle = Object.freeze({ on, send });
  ask();
})();
