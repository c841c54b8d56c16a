/**
 * Runs first in a page and posts its errors to `/faults`: no driver reports them for WebKit, and none reports
 * all of them for Firefox. Messages of the browser about styles and headers are not included. At an address with
 * `#no-storage` the page may store nothing.
 */
export function probe(): void {
  if (location.hash === "#no-storage") {
    const refuse = {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, refuse);
    Object.defineProperty(navigator, "serviceWorker", refuse);
    document.documentElement.dataset.refused = "";
  }
  const report = (fault: string) => {
    fetch("/faults", { method: "POST", body: `${location.pathname}: ${fault}`, keepalive: true });
  };
  const watched = ["error", "warn"] as const;
  for (const level of watched) {
    const say = console[level];
    console[level] = (...words: unknown[]) => {
      report(`${level}: ${words.map(String).join(" ")}`);
      say(...words);
    };
  }
  // The server notices a missing file; a request cancelled by navigation is not a fault.
  window.addEventListener("error", ({ message }) => report(`thrown: ${message}`));
  window.addEventListener("unhandledrejection", ({ reason }) => report(`rejected: ${reason}`));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    report(`forbidden by ${violatedDirective}: ${blockedURI}`),
  );
}
