import type { CollectionsWords } from "../en/collections";
import { formats } from "./formats";

const events = (n: number) => `${formats.number(n)}个事件`;

/** The words for collecting events in Simplified Chinese. */
export const words: CollectionsWords = {
  events,
  unnamed: (n) => `收藏夹${formats.number(n)}`,
  added: (title, n) => `已收藏：${title}。共${events(n)}`,
  taken: (title, n) => `已取消收藏：${title}。共${events(n)}`,
  which: "收藏夹",
  name: "名称",
  begin: "新建收藏夹",
  discard: "删除此收藏夹",
  discarded: (name) => `已删除：${name}`,
  undo: "撤销",
  list: "收藏的事件",
  none: "还没有收藏任何事件。",
  how: "在打开的事件中点按“收藏”，点按列表中的书签，或按B键。",
  up: (title) => `上移：${title}`,
  down: (title) => `下移：${title}`,
  moved: (title, place, n) => `${title}：第${formats.number(place)}个，共${formats.number(n)}个`,
  take: (title) => `移除：${title}`,
  byDate: "按日期排序",
  keysHint: "也可以用Alt + ↑或↓移动事件。",
  showOnly: "只显示这些",
  asTimeline: "作为时间轴打开",
  asTimelineHint: "收藏夹作为独立的时间轴打开后，可以放进链接、保存为网页或嵌入其他网页。",
  save: "保存为文件",
  saved: (name) => `已保存：${name}`,
  notWhole: "其他语言无法加载，文件中没有它们。",
  open: "打开这种文件",
  missing: (id) => `已不在此时间轴中：${id}`,
  tooMany: (most) => `一个链接最多包含${events(most)}。要分享整个收藏夹，请将它作为时间轴打开。`,
  kept: "收藏夹只保存在这台设备上。",
  notKept: "浏览器不允许本页面保存内容：收藏夹只在页面打开期间有效。",
  credit: (title, licence) => (licence ? `摘自《${title}》，${licence}。` : `摘自《${title}》。`),
};
