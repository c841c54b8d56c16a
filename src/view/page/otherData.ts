import { dataFragment } from "../../store/url/dataFragment";

/**
 * Reloads the page when the data in its address become others, as the browser itself does not for a fragment. A link
 * to a place in the page leaves them in the address.
 */
export function reloadForOtherData(): void {
  window.addEventListener("hashchange", ({ oldURL, newURL }) => {
    const [before, now] = [oldURL, newURL].map((url) => dataFragment(new URL(url).hash));
    if (before === now) return;
    const { hash, href } = new URL(newURL);
    if (now || hash === "") return window.location.reload();
    window.history.replaceState(
      window.history.state,
      "",
      href.replace(hash, () => before ?? ""),
    );
  });
}
