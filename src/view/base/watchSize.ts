/** Calls `onChange` whenever one of these elements has another size; where no observer is to be had, when the window has. */
export function watchSize(elements: readonly Element[], onChange: () => void): () => void {
  if (typeof ResizeObserver === "undefined") {
    window.addEventListener("resize", onChange);
    return () => window.removeEventListener("resize", onChange);
  }
  const observer = new ResizeObserver(onChange);
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
