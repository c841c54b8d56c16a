import type { SaveWords } from "../en/save";
import { formats } from "./formats";

/** The words of the panel that saves pictures and events, in Chinese. */
export const words: SaveWords = {
  picture: "图片",
  pictureHint: "当前视图的图片，含标题、图例、时段、筛选条件、来源、许可和网址。",
  preview: (title) => `待保存的图片：${title}`,
  period: "时段",
  shape: "形状",
  shapes: { wide: "横幅", square: "方形", tall: "竖幅" },
  colours: "配色",
  light: "浅色",
  dark: "深色",
  png: (width, height) => `PNG，${width} × ${height}像素`,
  svg: "SVG，可任意缩放",
  failed: "无法绘制这一尺寸的图片，请换用较小的尺寸。",
  page: "网页",
  pageHint:
    "一个文件，内含时间轴、数据和图片。可从磁盘打开，无需网络，也可放在任何网络服务器上或嵌入框架。",
  pageAction: "保存为网页",
  pageComing: "正在生成网页…",
  pageFailed: "无法加载该网页：首次保存需要联网。请在设备联网后重试。",
  data: "事件",
  which: "范围",
  filtered: (n) => `筛选后全部：${formats.number(n)}`,
  shown: (n) => `其中当前时段：${formats.number(n)}`,
  formats: {
    csv: ["CSV", "表格，可用Excel、Numbers、R或pandas打开"],
    json: ["JSON", "数据集，可通过data=参数在本时间轴重新打开"],
    ics: ["ICS", "日历"],
    timelinejs: ["TimelineJS", "可在TimelineJS中显示的时间轴"],
  },
  calendars: "分为多个文件的日历",
  calendarsHint: "Google日历只接受小于1MB的文件，因此按时段分为多个文件，请逐一导入：",
  saveAs: (name) => `保存为${name}`,
  saved: (file) => `已保存${file}`,
  limits: {
    years: (n, title) =>
      `日历只能写公元1年至9999年，因此有${formats.number(n)}个事件未写入：“${title}”${n > 1 ? "等" : ""}。`,
    rows: (n, title) =>
      `电子表格最多1,048,576行，从“${title}”起的最后${formats.number(n)}个事件不会显示。`,
    days: (n, title) =>
      `Excel把1900年以前的日期当作文本，无法用于计算；有${formats.number(n)}个这样的事件：“${title}”${n > 1 ? "等" : ""}。`,
  },
  notWhole: "其中没有年度数据和其他语言，因为无法加载。",
  licence: (licence) => `数据许可：${licence}。请注明来源。`,
  dated: (date) => `已知日期：${date}`,
  print: "打印",
  printHint: "一张当前视图的图片，随后是各事件及其来源和网址。",
  printAction: "打印或另存为PDF",
};
