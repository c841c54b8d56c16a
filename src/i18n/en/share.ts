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
  page: "Link with a preview",
  pageHint:
    "For messages and social networks: they show the title and a picture of this event or story, not of the whole timeline.",
  send: "Send to an app",
  embed: "Embed in an article",
  own: { title: "Your title", note: "Your note", credit: "Your credit" },
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
  oembed: "Address for oEmbed",
  oembedHint:
    "For WordPress, Ghost and other systems that use oEmbed. It opens the whole timeline, the open event, or the story.",
};

export type ShareWords = typeof words;
