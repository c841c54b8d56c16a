/**
 * Runs in a page before all else and posts what goes wrong there to `/faults`: no driver reports that of WebKit,
 * and none reports all of it of Firefox. What the browser itself says of styles and headers is not heard.
 */
export function probe(): void {
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
  // A file that does not come is heard by the server; one that is given up for another page is no fault.
  window.addEventListener("error", ({ message }) => report(`thrown: ${message}`));
  window.addEventListener("unhandledrejection", ({ reason }) => report(`rejected: ${reason}`));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    report(`forbidden by ${violatedDirective}: ${blockedURI}`),
  );
}
