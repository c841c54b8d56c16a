// @ts-check
// Sizes the timelines in the frames of a page and passes messages on: see embed.d.ts.

(() => {
  /** @typedef {import("./embed").FromFrame} FromFrame */
  /** @typedef {import("./embed").ToFrame} ToFrame */
  /** @typedef {(message: never, frame: HTMLIFrameElement) => void} Listener */

  const script = document.currentScript;
  if (window.StrategicTriangle || !(script instanceof HTMLScriptElement)) return;

  const NAME = "strategic-triangle";
  const HIGHEST = 10_000;
  // A frame is ours when its page lies beside this script.
  const home = new URL(".", script.src).href;

  /** @type {Map<string, Set<Listener>>} Listeners by type of message. */
  const listeners = new Map();
  /** @type {WeakSet<object>} Windows of frames that are ready. */
  const ready = new WeakSet();
  /** @type {WeakMap<object, ToFrame[]>} What waits for a frame to be ready, by its window. */
  const waiting = new WeakMap();

  const frames = () =>
    [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(home));

  /** @param {Window} target @param {ToFrame} message */
  const post = (target, message) => {
    // "*", because a frame in a sandbox has no origin that one could name.
    target.postMessage({ [NAME]: message }, "*");
  };

  /** @param {MessageEvent} event */
  const receive = ({ data, source }) => {
    /** @type {FromFrame | undefined} */
    const message = data?.[NAME];
    const frame = message && frames().find(({ contentWindow }) => contentWindow === source);
    const target = frame?.contentWindow;
    if (!message || !target) return;
    if (message.type === "height" && message.height > 0 && message.height <= HIGHEST)
      frame.style.height = `${message.height}px`;
    if (message.type === "ready") {
      ready.add(target);
      for (const next of waiting.get(target) ?? []) post(target, next);
      waiting.delete(target);
    }
    for (const listener of listeners.get(message.type) ?? [])
      listener(/** @type {never} */ (message), frame);
  };

  /** @param {string} type @param {Listener} listener */
  const on = (type, listener) => {
    const known = listeners.get(type) ?? new Set();
    listeners.set(type, known.add(listener));
    return () => {
      known.delete(listener);
    };
  };

  /** @param {ToFrame} message @param {HTMLIFrameElement} [only] */
  const send = (message, only) => {
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
      target && !ready.has(target) ? [target] : [],
    );
    for (const target of silent) post(target, { type: "ping" });
    if (silent.length > 0 && ++asked < 60) setTimeout(ask, 500);
  };

  addEventListener("message", receive);
  window.StrategicTriangle = Object.freeze({ on, send });
  ask();
})();
