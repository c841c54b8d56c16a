const failed = new Set<HTMLLinkElement>();

// The error of a style sheet does not rise; it can be caught on its way down.
document.addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") failed.add(target);
  },
  true,
);

/** Asks again for every style sheet that did not come: the loader of the build asks for each only once. */
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
