// Runs in every page whose first event is awaited, before its own scripts: `first` tells when what was on screen.
window.first = { still: 0, event: 0, largest: 0, element: "" };
new PerformanceObserver((list) => {
  for (const { startTime, element, url } of list.getEntries()) {
    if (url.includes("/still/")) window.first.still ||= startTime;
    window.first.largest = startTime;
    window.first.element = element?.tagName ?? (url && "IMG");
  }
}).observe({ type: "largest-contentful-paint", buffered: true });

/** Ours by its mark, those of others in the document. */
const isThere = () =>
  performance.getEntriesByName("timeline-painted").length > 0 ||
  document.querySelector(".event, .vis-item, .tl-timemarker") !== null;

requestAnimationFrame(function look() {
  // The frame that has it ends before the next one begins.
  if (isThere())
    requestAnimationFrame((time) => {
      window.first.event = time;
    });
  else requestAnimationFrame(look);
});
