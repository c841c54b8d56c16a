/** The words of the dialog that links and embeds the view, in English. */
export const words = {
  tabs: { link: "Link and embed", cite: "Cite", save: "Save" },
  copying: {
    copy: "Copy",
    copied: "Copied",
    failed: "The text is selected: copy it with the keyboard",
  },
  start: "Opens with",
  starts: { now: "What I see now", all: "The whole timeline" },
  story: (title: string) => `Story: ${title}`,
  language: "Language",
  readers: "Same as the reader’s",
  theme: "Theme",
  themes: { auto: "The reader’s own", light: "Light", dark: "Dark" },
  link: "Link",
  dataInLink: (characters: string) =>
    `The data are in the link itself, so it needs no server. It has ${characters} characters.`,
  cut: (services: readonly string[]) =>
    `That is too long for: ${services.join(", ")}. Mail programs may break it as well: try it before you rely on it.`,
  services: {
    discord: "a message in Discord",
    explorer: "programs that use Internet Explorer",
    telegram: "a message in Telegram",
    slack: "a message in Slack",
  } as Record<"discord" | "explorer" | "telegram" | "slack", string>,
  tooLong: (most: string) =>
    `The data are too long for a link: it would have more than ${most} characters. Under “Save”, save them as a web page and pass on that file, or as JSON and put it on a web server: a link to it opens them here.`,
  onlyFile:
    "This page is a file on your device, so no link leads others to it. Send them the file, or put it on a web server and share it from there.",
  thisDevice: "This app runs on your own device, so the link works only there.",
  page: "Link with a preview",
  pageHint:
    "For messages and social networks: they show the title and a picture of this event or story, not of the whole timeline.",
  send: "Send to an app",
  embed: "Embed in an article",
  own: { title: "Your title", note: "Your note", credit: "Your credit" },
  picks: {
    pin: "Always named",
    only: "Only these events",
    count: (count: number, most: number) => `${count} of ${most}`,
    full: (most: number) => `No more than ${most} can be chosen.`,
    remove: (title: string) => `Take away: ${title}`,
    addOpen: "Add the open event",
    addInView: (count: number) =>
      count === 1 ? "Add the foremost event in view" : `Add the ${count} foremost events in view`,
    search: "Find an event",
  },
  font: "Letters",
  fonts: {
    page: "Of the timeline",
    serif: "Serif",
    sans: "Sans-serif",
    system: "Of the reader’s device",
  },
  background: "Background",
  backgrounds: { own: "Of the timeline", none: "Of your page" },
  clearHint:
    "Your page shows through. Choose the theme whose letters can be read on it; with “The reader’s own” your page has to follow the reader’s theme, too.",
  controls: "Readers can filter",
  height: "Height",
  automatic: "Automatic, by a script",
  fixed: "Fixed",
  pixels: "Height in pixels",
  picture: "Height of the picture in pixels",
  byWidth: "By its width",
  heightHint: {
    automatic: "A 2 kB script sizes the frame to its content. It sets no cookies.",
    fixed: "No script: the frame keeps this height at every width.",
  },
  width: "Width of the preview",
  preview: "Preview",
  snippet: "Code for the article",
  place: "Code for",
  places: {
    page: "A web page",
    element: "A web page, as an element",
    wordpress: "WordPress",
    amp: "An AMP page",
    markdown: "Markdown (Hugo, Jekyll …)",
    newsletter: "A newsletter",
  },
  placeHint: {
    page: "Paste it into the HTML of the article, where the timeline belongs.",
    element:
      "Paste it into the HTML of the article. The script may stand once in a page, however many timelines there are.",
    wordpress:
      "Paste it into a “Custom HTML” block. WordPress removes frames of authors who are not administrators or editors: they paste the address of the page below instead, on a line of its own.",
    amp: "Paste it into the body of the page, and load the script of amp-iframe in its head. Only AMP’s own loading decides when the frame comes; the picture stands there until then.",
    markdown:
      "Paste it between two empty lines. Jekyll, Eleventy and Astro keep HTML; Hugo only with markup.goldmark.renderer.unsafe = true, or in a shortcode.",
    newsletter:
      "Paste it into the HTML of the mail. Mail programs show no frames: this is a picture of the whole timeline or of the story, in English, that leads to your view. For a picture of your own view, save a PNG under “Save” and put its address in.",
  },
  oembed: "Address for oEmbed",
  oembedHint:
    "For WordPress, Ghost and other systems that use oEmbed. It opens the whole timeline, the open event, or the story.",
};

export type ShareWords = typeof words;
