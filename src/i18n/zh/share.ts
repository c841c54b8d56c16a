import type { ShareWords } from "../en/share";

/** The words of the dialog that links and embeds the view, in Chinese. */
export const words: ShareWords = {
  tabs: { link: "链接与嵌入", cite: "引用", save: "保存" },
  copying: { copy: "复制", copied: "已复制", failed: "文字已选中，请用键盘复制" },
  start: "打开时显示",
  starts: { now: "我现在看到的内容", all: "整个时间轴" },
  story: (title) => `专题：${title}`,
  language: "语言",
  readers: "随读者设置",
  theme: "外观",
  themes: { auto: "随读者设置", light: "浅色", dark: "深色" },
  link: "链接",
  dataInLink: (characters) => `数据就在链接中，因此不需要服务器。链接长${characters}个字符。`,
  cut: (services) =>
    `对以下情况来说太长：${services.join("、")}。邮件程序也可能截断它，请先试用再依赖它。`,
  services: {
    discord: "Discord消息",
    explorer: "使用Internet Explorer的程序",
    telegram: "Telegram消息",
    slack: "Slack消息",
  },
  tooLong: (most) =>
    `数据太多，无法放入链接：链接会超过${most}个字符。请在“保存”中将其存为网页并发送该文件，或存为JSON并放到网络服务器上：指向它的链接可以在这里打开。`,
  onlyFile:
    "本页是您设备上的文件，任何链接都无法让他人打开它。请发送该文件，或把它放到网络服务器上再从那里分享。",
  thisDevice: "本应用在您自己的设备上运行，因此该链接只在此设备上有效。",
  page: "带预览的链接",
  pageHint: "用于消息和社交网络：显示该事件或专题的标题和图片，而不是整个时间轴的。",
  send: "发送到应用",
  embed: "嵌入文章",
  own: { title: "您的标题", note: "您的说明", credit: "您的署名" },
  picks: {
    pin: "始终显示名称",
    only: "仅显示这些事件",
    count: (count, most) => `${count} / ${most}`,
    full: (most) => `最多可选${most}个。`,
    remove: (title) => `移除：${title}`,
    addOpen: "添加已打开的事件",
    addInView: (count) => `添加当前画面中最重要的${count}个事件`,
    search: "查找事件",
  },
  font: "字体",
  fonts: { page: "时间轴字体", serif: "衬线", sans: "无衬线", system: "读者设备字体" },
  background: "背景",
  backgrounds: { own: "时间轴背景", none: "您网页的背景" },
  clearHint:
    "网页背景会透过框架显示。请选择文字在该背景上清晰可读的外观；若选“随读者设置”，您的网页也须随读者的外观变化。",
  controls: "读者可以筛选",
  height: "高度",
  automatic: "由脚本自动调整",
  fixed: "固定",
  pixels: "高度（像素）",
  picture: "图的高度（像素）",
  byWidth: "随宽度而定",
  heightHint: {
    automatic: "2 kB的脚本使框架与内容同高，不设置Cookie。",
    fixed: "不用脚本：无论多宽，框架高度不变。",
  },
  width: "预览宽度",
  preview: "预览",
  snippet: "文章用代码",
  place: "代码用于",
  places: {
    page: "网页",
    element: "网页（自定义元素）",
    wordpress: "WordPress",
    amp: "AMP页面",
    markdown: "Markdown（Hugo、Jekyll等）",
    newsletter: "邮件通讯",
  },
  placeHint: {
    page: "粘贴到文章HTML中要显示时间轴的位置。",
    element: "粘贴到文章的HTML中。无论有多少个时间轴，一个页面只需写一次脚本。",
    wordpress:
      "粘贴到“自定义HTML”区块中。除管理员和编辑外，WordPress会删除其他作者的框架：他们可改为将下方的页面地址单独粘贴成一行。",
    amp: "粘贴到页面正文，并在页头载入amp-iframe脚本。框架何时载入由AMP决定，在此之前显示图片。",
    markdown:
      "粘贴在两个空行之间。Jekyll、Eleventy和Astro会保留HTML；Hugo须设置markup.goldmark.renderer.unsafe = true，或使用短代码。",
    newsletter:
      "粘贴到邮件的HTML中。邮件程序不显示框架，因此这是整个时间轴或专题的英文图片，点击后打开您的视图。若要显示您自己的视图，请在“保存”中保存PNG图片并填入其地址。",
  },
  oembed: "oEmbed地址",
  oembedHint:
    "供WordPress、Ghost等读取此地址的系统使用。打开时显示整个时间轴、所打开的事件或专题。",
};
