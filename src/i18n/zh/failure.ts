import type { FailureWords } from "../en/failure";

/** Why data could not be loaded, and what to do, in Simplified Chinese. */
export const words: FailureWords = {
  file: "文件本身的地址是",
  ours: "改为打开俄罗斯、中国与西方的时间轴",
  reasons: {
    local: () =>
      "这是电脑上的文件路径，网页无法打开。请把文件放到网络服务器上，并使用以https://开头的地址。",
    scheme: () => "数据地址必须以https://开头，或是本站内的路径。",
    insecure: () =>
      "本页通过https打开，因此浏览器不会通过http加载任何内容。请使用以https://开头的地址。",
    blocked: (host) =>
      `本站的规则（Content-Security-Policy）不允许从${host}加载数据。网站管理者可以把${host}加入connect-src，或把文件放在本站。`,
    closed: (host) =>
      `${host}有响应，但不允许其他网站读取其文件。该服务器需要发送标头Access-Control-Allow-Origin: *。`,
    unreachable: (host) => `无法连接到${host}。请检查地址，并确认服务器正在运行。`,
    offline: () => "设备处于离线状态，请在联网后重试。",
    slow: (host) => `${host}已有半分钟没有发送任何数据，请稍后重试。`,
    page: () => "该地址指向的是网页，而不是数据。请使用文件本身的地址。",
    viewer: (host) =>
      `${host}只在自己的页面上显示文件，不允许其他网站读取。请把文件放到网络服务器或公开的代码仓库中。`,
    missing: (host, status) => `${host}上没有这个文件（${status}）。请检查地址，包括字母大小写。`,
    private: (host, status) => `${host}没有公开这个文件（${status}）。请将其设为公开。`,
    busy: (host, status) => `${host}正忙（${status}），请过几分钟再试。`,
    server: (host, status) => `${host}的服务器出现故障（${status}），请稍后重试。`,
    cut: () =>
      "数据就在网址中，但网址的末尾丢失了：某个程序把它截断了。请对方重新发送完整的网址或文件。",
    changed: () => "数据就在网址中，但途中有字符被改动。请对方重新发送网址或文件。",
    newer: () => "网址中的数据由本页的较新版本写成。请刷新页面以获取新版本。",
    "too-large": () => "网址中的数据解压后超出本页读取的上限，因此未读取。",
    "not-data": () => "网址中有#d=，但其后的内容不是时间轴。请检查是否完整复制。",
    other: (host, status) => `${host}没有发送数据，返回的状态为${status}。`,
  },
};
