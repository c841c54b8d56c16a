/** Says a height to the page around the frame, in every dialect that newsrooms already listen to. */
export function postHeight(height: number, childId: string | null): void {
  const host = window.parent;
  if (host === window) return;
  const post = (message: unknown) => host.postMessage(message, "*");
  post({ "strategic-triangle": { type: "height", height } });
  // Datawrapper looks the frame up by its window; the name of the chart is of no use to it.
  post({ "datawrapper-height": { "strategic-triangle": height } });
  // Medium and Embedly read a text and look the frame up by its address.
  post(JSON.stringify({ src: window.location.href, context: "iframe.resize", height }));
  post({ sentinel: "amp", type: "embed-size", height });
  if (childId) post(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
}

/** The height that suits a width: taller where the column is narrow, px. */
export function heightFor(width: number): number {
  return width < 480 ? 560 : width < 800 ? 520 : 600;
}

/** Keeps the host told of the height as the frame changes its width; returns a way to stop. */
export function followHeight(): () => void {
  const childId = new URLSearchParams(window.location.search).get("childId");
  let last = 0;
  const tell = () => {
    const width = document.documentElement.clientWidth;
    // A frame in a hidden tab has no width yet, and nothing to say.
    if (width === 0) return;
    const height = heightFor(width);
    if (height === last) return;
    last = height;
    postHeight(height, childId);
  };
  const answer = (event: MessageEvent) => {
    if (event.source === window.parent && isPing(event.data)) postHeight(last, childId);
  };
  tell();
  window.addEventListener("resize", tell);
  window.addEventListener("message", answer);
  return () => {
    window.removeEventListener("resize", tell);
    window.removeEventListener("message", answer);
  };
}

function isPing(data: unknown): boolean {
  if (typeof data !== "object" || data === null || !("strategic-triangle" in data)) return false;
  const message = data["strategic-triangle"];
  return (
    typeof message === "object" && message !== null && "type" in message && message.type === "ping"
  );
}
