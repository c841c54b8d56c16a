/** What the dialog says in which the view is linked and embedded. */
export const words = {
  tabs: { link: "Link and embed", cite: "Cite", save: "Save" },
  copying: {
    copy: "Copy",
    copied: "Copied",
    failed: "The text is selected: copy it with your keys",
  },
  start: "Opens with",
  starts: { now: "What I see now", all: "The whole timeline" },
  story: (title: string) => `Story: ${title}`,
  language: "Language",
  readers: "The reader’s own",
  theme: "Theme",
  themes: { auto: "The reader’s own", light: "Light", dark: "Dark" },
  link: "Link",
  send: "Send to an app",
  embed: "Embed in an article",
  controls: "Readers can filter",
  height: "Height",
  automatic: "Automatic, by a script",
  fixed: "Fixed",
  pixels: "Height in pixels",
  heightHint: {
    automatic: "The script of 2 kB gives the frame the height of its content. It sets no cookie.",
    fixed: "No script: the frame keeps this height at every width.",
  },
  width: "Width of the preview",
  preview: "Preview",
  snippet: "Code for the article",
  oembed: "Address for oEmbed",
  oembedHint:
    "For WordPress, Ghost and others that ask for it. It begins with the whole timeline, the event that is open, or the story.",
};

export type ShareWords = typeof words;
