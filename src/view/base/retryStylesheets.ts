const failed = new Set<HTMLLinkElement>();

// The error event of a style sheet does not bubble, but it can be captured.
document.addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") failed.add(target);
  },
  true,
);

/** Requests every style sheet that failed to load again: the build's own loader requests each only once. */
export async function retryStylesheets(): Promise<void> {
  await Promise.all([...failed].map(askAgain));
}

function askAgain(link: HTMLLinkElement): Promise<void> {
  failed.delete(link);
  const next = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    next.addEventListener("load", () => resolve());
    next.addEventListener("error", () => reject(new Error(`could not load ${next.href}`)));
    link.replaceWith(next);
  });
}
