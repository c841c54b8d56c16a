/** Why data could not be loaded, and what to do, in English. */
export const words = {
  file: "The file itself is at",
  ours: "Open the timeline of Russia, China and the West instead",
  reasons: {
    local: () =>
      "This is the path of a file on a computer, which a web page may not open. Put the file on a web server and give its address, which begins with https://.",
    scheme: () => "The address of data has to begin with https:// or be a path on this site.",
    insecure: () =>
      "This page came by https, so the browser loads nothing by http. Give an address that begins with https://.",
    blocked: (host: string) =>
      `The rules of this site (its Content-Security-Policy) forbid loading data from ${host}. Whoever runs the site can add ${host} to connect-src, or put the file on the site itself.`,
    closed: (host: string) =>
      `${host} is there, but does not allow other sites to read its files. Its server has to send the header Access-Control-Allow-Origin: *.`,
    unreachable: (host: string) =>
      `${host} cannot be reached. Check the address, and whether the server is running.`,
    offline: () => "This device is offline. Try again once it is connected.",
    slow: (host: string) => `${host} has sent nothing for half a minute. Try again later.`,
    page: () =>
      "The address leads to a web page, not to the data. Give the address of the file itself.",
    viewer: (host: string) =>
      `${host} shows files on pages of its own and does not let other sites read them. Put the file on a web server or in a public repository.`,
    missing: (host: string, status: number) =>
      `There is no such file on ${host} (${status}). Check the address, upper and lower case too.`,
    private: (host: string, status: number) =>
      `${host} does not give this file to everyone (${status}). Make it public.`,
    busy: (host: string, status: number) =>
      `${host} is busy (${status}). Try again in a few minutes.`,
    server: (host: string, status: number) =>
      `The server of ${host} has a fault (${status}). Try again later.`,
    cut: () =>
      "The data are in the address, but its end is missing: a program has cut it short. Ask for the whole address, or for the file.",
    changed: () =>
      "The data are in the address, but characters of it were changed on the way. Ask for the address again, or for the file.",
    newer: () =>
      "The data in the address were written by a newer version of this page. Reload the page to get that version.",
    "too-large": () =>
      "The data in the address unpack to more than this page reads, so they were left unread.",
    "not-data": () =>
      "The address ends in #d=, but what follows is no timeline. Check that you have copied all of it.",
    other: (host: string, status: number) =>
      `${host} did not send the data: it answered ${status}.`,
  },
};

/** What every language has to have. */
export interface FailureWords {
  /** Introduces the address of the file behind a page. */
  readonly file: string;
  readonly ours: string;
  readonly reasons: Readonly<
    Record<keyof typeof words.reasons, (host: string, status: number) => string>
  >;
}
