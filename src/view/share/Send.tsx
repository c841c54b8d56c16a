import type { ShareWords } from "../../i18n/en/share";

interface Props {
  readonly title: string;
  readonly link: string;
  readonly words: ShareWords;
}

/** Hands the link to another app, where the system has a way to do so. */
export function Send({ title, link, words }: Props) {
  if (typeof navigator.share !== "function") return null;
  const send = () => {
    // Whoever thinks better of it refuses the promise, which is no fault.
    navigator.share({ title, url: link }).catch(() => {});
  };
  return (
    <button type="button" className="button" onClick={send}>
      {words.send}
    </button>
  );
}
