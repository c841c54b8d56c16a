// Runs in every measured page before its own scripts: `bench` tells how its frames came.
window.bench = (() => {
  let frames = [];
  let next = 0;
  const progress = [];

  function tick(time) {
    frames.push(time);
    const bar = document.querySelector("progress");
    if (bar && bar.position !== progress.at(-1)) progress.push(bar.position);
    next = requestAnimationFrame(tick);
  }
  next = requestAnimationFrame(tick);

  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  /** Resolves in the frame after the one in which a canvas is cleared to be painted anew. */
  function repainted(canvas) {
    const context = canvas.getContext("2d");
    return new Promise((resolve) => {
      context.clearRect = (...box) => {
        delete context.clearRect;
        context.clearRect(...box);
        requestAnimationFrame(resolve);
      };
    });
  }

  /** Resolves in the second frame after a text changes: the first one presents it. */
  function reworded(element) {
    return new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        nextFrame().then(nextFrame).then(resolve);
      });
      observer.observe(element, { subtree: true, childList: true, characterData: true });
    });
  }

  let toggled = Promise.resolve(null);
  return {
    /** The gaps between frames since the last `start`, or since the page began; ms. */
    stop() {
      cancelAnimationFrame(next);
      return frames.slice(1).map((time, i) => time - frames[i]);
    },
    start() {
      frames = [];
      next = requestAnimationFrame(tick);
    },
    /** What the progress bar said, one entry a change: −1 unknown, else 0 … 1. */
    progress: () => progress,
    painted: () => performance.getEntriesByName("timeline-painted")[0]?.startTime ?? null,
    /** Awaits a click that filters; null where nothing on the page shows how many events are left. */
    awaitToggle() {
      const shown = document.querySelector(".shown, .filters-count");
      const canvas = document.querySelector(".plot canvas");
      if (!shown || !canvas) return;
      toggled = new Promise((resolve) => {
        const begin = async (event) => {
          await Promise.all([repainted(canvas), reworded(shown)]);
          resolve(performance.now() - event.timeStamp);
        };
        document.addEventListener("click", begin, { capture: true, once: true });
      });
    },
    /** From that click until number and picture were presented; ms. */
    toggled: () => toggled,
  };
})();
