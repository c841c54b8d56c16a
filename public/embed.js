// @ts-check
// Sizes the timelines in the frames of a page and passes messages on: see embed.d.ts.

(() => {
  /** @typedef {import("./embed").FromFrame} FromFrame */
  /** @typedef {import("./embed").ToFrame} ToFrame */
  /** @typedef {(message: never, frame: HTMLIFrameElement) => void} Listener */

  if (window.StrategicTriangle) return;

  const NAME = "strategic-triangle";
  const HIGHEST = 10_000;
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

  addEventListener("message", receive);
  window.StrategicTriangle = Object.freeze({ on, send });
  ask();
})();
