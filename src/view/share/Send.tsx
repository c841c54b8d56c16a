import type { ShareWords } from "../../i18n/en/share";

interface Props {
  readonly title: string;
  readonly link: string;
  readonly words: ShareWords;
}

/** Shares the link with another app, if the system supports that. */
export function Send({ title, link, words }: Props) {
  if (typeof navigator.share !== "function") return null;
  const send = () => {
    // The promise rejects if the reader cancels, which is no error.
    navigator.share({ title, url: link }).catch(() => {});
  };
  return (
    <button type="button" className="button" onClick={send}>
      {words.send}
    </button>
  );
}
