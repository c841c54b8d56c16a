/** Pages that show a file, and where the file itself is; null where its host gives it to no other page. */
const VIEWERS: readonly (readonly [RegExp, string | null])[] = [
  [
    /^https?:\/\/(?:www\.)?github\.com\/([^/]+\/[^/]+)\/(?:blob|raw)\/([^?#]+).*$/,
    "https://raw.githubusercontent.com/$1/$2",
  ],
  [
    /^https?:\/\/gist\.github\.com\/([^/]+\/\w+)(?![^?#]*\/raw).*$/,
    "https://gist.githubusercontent.com/$1/raw",
  ],
  [/^https?:\/\/gitlab\.com\/(.+)\/-\/blob\/([^?#]+).*$/, "https://gitlab.com/$1/-/raw/$2"],
  [
    /^https?:\/\/bitbucket\.org\/([^/]+\/[^/]+)\/src\/([^?#]+).*$/,
    "https://bitbucket.org/$1/raw/$2",
  ],
  [/^https?:\/\/codeberg\.org\/([^/]+\/[^/]+)\/src\/([^?#]+).*$/, "https://codeberg.org/$1/raw/$2"],
  [/^https?:\/\/huggingface\.co\/(.+)\/blob\/([^?#]+).*$/, "https://huggingface.co/$1/resolve/$2"],
  [/^https?:\/\/pastebin\.com\/(\w+)$/, "https://pastebin.com/raw/$1"],
  [
    /^https?:\/\/(?:www\.)?dropbox\.com\/([^?#]+)(?:\?([^#]*?))?(?:&?dl=\d)?(?:#.*)?$/,
    "https://dl.dropboxusercontent.com/$1?$2",
  ],
  [
    /^https?:\/\/(?:drive|docs)\.google\.com\/|^https?:\/\/(?:1drv\.ms|onedrive\.live\.com|disk\.yandex\.\w+|yadi\.sk|pan\.baidu\.com|www\.icloud\.com)\//,
    null,
  ],
];

/** Where the data are that a page of a known host shows; null for any other address. */
export function dataFile({ href }: URL): { readonly file: string | null } | null {
  for (const [pattern, file] of VIEWERS) {
    if (pattern.test(href)) return { file: file && href.replace(pattern, file).replace(/\?$/, "") };
  }
  return null;
}
